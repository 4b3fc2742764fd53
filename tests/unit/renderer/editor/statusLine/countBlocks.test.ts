import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDocument, countRange } from '../../../../../src/renderer/editor/statusLine/countBlocks.ts'
import { placeAt } from '../../../../../src/renderer/editor/statusLine/PieceStatus.ts'
import { documentSchema } from '../../../../../src/shared/article/documentSchema.ts'
import { documentStatistics } from '../../../../../src/shared/article/documentStatistics.ts'
import { documentArbitrary } from '../../../../generators/document.ts'

const line = (text: string, role: string | null = null) =>
  documentSchema.node('paragraph', { role }, text === '' ? [] : [documentSchema.text(text)])

describe('the counts of the status line', () => {
  it('are those of an export, for any document', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const { words, characters } = documentStatistics(document)
        const node = documentSchema.nodeFromJSON(document)
        expect(countDocument(node, Number.POSITIVE_INFINITY)).toEqual({ words, characters })
      }),
    )
  })

  it('take a part of a line, whole lines, and a part again', () => {
    const document = documentSchema.node('doc', null, [
      line('عنوان من كلمات'),
      line('سطر ثان'),
      line('سطر ثالث أخير'),
    ])
    // From before «كلمات» to behind the first word of the third line.
    const from = 1 + 'عنوان من '.length
    const third = document.child(0).nodeSize + document.child(1).nodeSize
    expect(countRange(document, from, third + 1 + 'سطر'.length)).toEqual({ words: 4, characters: 15 })
    expect(countRange(document, 0, document.content.size).words).toBe(8)
  })

  it('come in parts where there is too much for one turn, and in the end whole', () => {
    const lines = Array.from({ length: 400 }, (_, index) => line(`سطر ${index} من النص وفيه كلمات`))
    const document = documentSchema.node('doc', null, lines)
    expect(countDocument(document, -1)).toBeNull()
    let counts = null
    for (let turn = 0; counts === null && turn < 10_000; turn++) counts = countDocument(document, 1)
    expect(counts?.words).toBe(400 * 6)
  })
})

describe('the place of the caret', () => {
  const document = documentSchema.node('doc', null, [
    line('العنوان', 'headline'),
    line('تمهيد'),
    line('القسم', 'heading'),
    line('نص'),
    line('الخاتمة', 'conclusion'),
    line('آخر'),
  ])

  it('is the nearest heading above, the headline, or what stands before the first heading', () => {
    expect([0, 1, 2, 3, 5].map((index) => placeAt(document, index))).toEqual([
      { kind: 'headline' },
      { kind: 'opening' },
      { kind: 'section', heading: 'القسم' },
      { kind: 'section', heading: 'القسم' },
      { kind: 'section', heading: 'الخاتمة' },
    ])
  })
})
