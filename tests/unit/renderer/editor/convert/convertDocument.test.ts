// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import { fixFindings } from '../../../../../src/renderer/editor/checks/fixFindings.ts'
import { fixPreview } from '../../../../../src/renderer/editor/checks/fixPreview.ts'
import {
  type PlaceScope,
  placesOfDocument,
} from '../../../../../src/renderer/editor/convert/placesOfDocument.ts'
import { type Conversion, conversionPlaces } from '../../../../../src/shared/text/convert/conversions.ts'
import { boundEditor, line, texts } from '../boundEditor.ts'

let editor: Editor | null = null
afterEach(() => editor?.destroy())

const opened = (...lines: ReturnType<typeof line>[]): Editor => {
  editor = boundEditor([line('عنوان', 'headline'), ...lines])
  return editor
}

const places = (current: Editor, conversion: Conversion, scope: PlaceScope = 'all') =>
  placesOfDocument(current, 'ar', scope, (checked) =>
    conversionPlaces(checked, conversion).map(({ start, end, change }) => ({ start, end, fix: change })),
  )

/** What stands in a mark, joined. */
const marked = (current: Editor, name: string): string => {
  let text = ''
  current.state.doc.descendants((node) => {
    if (node.marks.some(({ type }) => type.name === name)) text += node.text ?? ''
  })
  return text
}

const western = { name: 'digits', way: 'western' } as const

describe('a conversion of a piece', () => {
  it('keeps every mark where it was, leaves code alone, and is one step of undo', () => {
    const current = opened(
      line('بلغ ٣[٫٥٪] فقط'),
      line('الرمز [٤٢] و٧', null, 'code'),
      line('عام ٢٠[٢٤]', null, 'bdi'),
    )
    expect(fixFindings(current, places(current, western))).toBe(3)
    expect(texts(current).slice(1)).toEqual(['بلغ 3.5% فقط', 'الرمز ٤٢ و7', 'عام 2024'])
    expect([marked(current, 'bold'), marked(current, 'code'), marked(current, 'bdi')]).toEqual([
      '.5%',
      '٤٢',
      '24',
    ])
    expect(places(current, western)).toEqual([])
    current.commands.undo()
    expect(texts(current).slice(1)).toEqual(['بلغ ٣٫٥٪ فقط', 'الرمز ٤٢ و٧', 'عام ٢٠٢٤'])
  })

  it('changes what the selection touches and nothing else', () => {
    const current = opened(line('أول ١ وثان ٢'), line('ثالث ٣'))
    const start = texts(current)[0]?.length ?? 0
    current.commands.setTextSelection({ from: start + 3, to: start + 8 })
    fixFindings(current, places(current, western, 'selection'))
    expect(texts(current).slice(1)).toEqual(['أول 1 وثان ٢', 'ثالث ٣'])
  })

  it('leaves out what was left out, and a line that somebody has changed meanwhile', () => {
    const current = opened(line('الســلام على كتـــاب'), line('ســـاعة'))
    const found = places(current, { name: 'tatweel', way: 'within' })
    expect(found).toHaveLength(3)
    current.commands.insertContentAt(current.state.doc.content.size - 1, '!')
    fixFindings(current, found.slice(1))
    expect(texts(current).slice(1)).toEqual(['الســلام على كتاب', 'ســـاعة!'])
  })

  it('isolates names, and shows each place before and after', () => {
    const current = opened(line('أعلنت شركة C++ اليوم'), line('عاد و قال'))
    fixFindings(current, places(current, { name: 'isolates', way: 'needed' }))
    expect(marked(current, 'bdi')).toBe('C++')
    const [waw] = places(current, { name: 'waw', way: 'attached' })
    if (waw === undefined) throw new Error('a place')
    const { before, after } = fixPreview(waw)
    expect([before.middle, after.middle]).toEqual(['و قال', 'وقال'])
  })
})
