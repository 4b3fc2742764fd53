// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { documentArbitrary } from '../../../../generators/document.ts'
import { boundEditor, line } from '../boundEditor.ts'
import { type Clipboard, copyFrom, pasteInto } from './clipboard.ts'
import { outline } from './outline.ts'

const editors: Editor[] = []
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy()
})

function open(...blocks: DocumentNode[]): Editor {
  const editor = boundEditor(blocks)
  editors.push(editor)
  return editor
}

const headline = line('عنوان', 'headline')
const content = (editor: Editor) => (editor.getJSON() as DocumentNode).content ?? []

/** Copies what stands between two texts, both included. */
function copied(editor: Editor, first: string, last = first): Clipboard {
  editor.commands.setTextSelection({ from: placeOf(editor, first), to: placeOf(editor, last) + last.length })
  return copyFrom(editor)
}

function placeOf({ state }: Editor, text: string): number {
  let place = -1
  state.doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? '').indexOf(text) : -1
    if (index >= 0 && place < 0) place = position + index
  })
  return place
}

const list = (type: 'bulletList' | 'orderedList', items: DocumentNode[][], attrs = {}): DocumentNode => ({
  type,
  attrs: { id: null, direction: null, ...attrs },
  content: items.map((blocks): DocumentNode => ({ type: 'listItem', content: blocks })),
})

const piece = (): DocumentNode[] => [
  headline,
  line('مقدمة', 'standfirst'),
  line('قالت [Reuters] أمس'),
  line('قسم', 'heading'),
  list('orderedList', [[line('أول'), list('bulletList', [[line('داخل')]])], [line('ثان')]], { start: 3 }),
  line('The minister said نعم'),
  { type: 'separator', attrs: { id: null } },
  {
    type: 'blockquote',
    attrs: { id: null, direction: null },
    content: [line('قول مأثور'), line('قائله', 'attribution')],
  },
  line('خاتمة', 'conclusion'),
  line('12:30'),
]

describe('what is copied', () => {
  it('is clean HTML with the direction of each block', () => {
    const editor = open(...piece())
    editor.commands.selectAll()
    expect(copyFrom(editor).getData('text/html')).toBe(
      '<h1 dir="rtl">عنوان</h1>' +
        '<p dir="rtl">مقدمة</p>' +
        '<p dir="rtl">قالت <strong>Reuters</strong> أمس</p>' +
        '<h2 dir="rtl">قسم</h2>' +
        '<ol dir="rtl" start="3"><li>أول<ul><li>داخل</li></ul></li><li>ثان</li></ol>' +
        '<p dir="ltr">The minister said نعم</p>' +
        '<hr>' +
        '<blockquote dir="rtl"><p>قول مأثور</p><footer>قائله</footer></blockquote>' +
        '<h2 dir="rtl">خاتمة</h2>' +
        '<p dir="rtl">12:30</p>',
    )
  })

  it('is plain text with markers, empty lines between blocks, and marks where a line would turn', () => {
    const editor = open(headline, line('Reuters: قالت مصادر إن الاتفاق قريب'), ...piece().slice(4))
    editor.commands.selectAll()
    expect(copyFrom(editor).getData('text/plain')).toBe(
      'عنوان\n\n' +
        '\u200fReuters: قالت مصادر إن الاتفاق قريب\n\n' +
        '3. أول\n  • داخل\n4. ثان\n\n' +
        'The minister said نعم\n\n' +
        '* * *\n\n' +
        'قول مأثور\n\nقائله\n\n' +
        'خاتمة\n\n' +
        '12:30',
    )
  })

  it('numbers lists from the right in the digits that the editor shows', () => {
    const english = list('orderedList', [[line('first point')]])
    const editor = open(headline, ...piece().slice(4, 5), english)
    const frame = document.createElement('div')
    frame.dataset['listDigits'] = 'arabic-indic'
    editor.view.dom.replaceWith(frame)
    frame.append(editor.view.dom)
    editor.commands.selectAll()
    const text = copyFrom(editor).getData('text/plain')
    expect(text).toContain('٣. أول\n  • داخل\n٤. ثان')
    expect(text).toContain('1. first point')
  })

  it('of a part of one line is that part, without its block', () => {
    const editor = open(headline, list('bulletList', [[line('قبل [مهم] بعد')]]))
    const clipboard = copied(editor, 'مهم')
    expect(clipboard.getData('text/html')).toBe('<strong>مهم</strong>')
    expect(clipboard.getData('text/plain')).toBe('مهم')
  })

  it('of a whole line is the line with its role and direction', () => {
    const editor = open(headline, line('قسم', 'heading'))
    expect(copied(editor, 'قسم').getData('text/html')).toBe('<h2 dir="rtl">قسم</h2>')
  })

  it('holds no address that is not safe', () => {
    const marks = [{ type: 'link' as const, attrs: { href: 'javascript:alert(1)' } }]
    const editor = open(headline, { ...line('x'), content: [{ type: 'text', text: 'رابط', marks }] })
    expect(copied(editor, 'رابط').getData('text/html')).toBe('<p dir="rtl"><a>رابط</a></p>')
  })

  it('is what is dragged out', () => {
    const editor = open(headline, line('The minister agreed.'))
    editor.commands.selectAll()
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
    const lines = [...dom.children].map(
      (child) => `${child.localName} ${child.getAttribute('dir')}: ${child.textContent}`,
    )
    expect(lines).toEqual(['h1 rtl: عنوان', 'p ltr: The minister agreed.'])
  })

  it('by cutting is gone, and comes back by one undo', () => {
    const editor = open(headline, line('أول'), line('ثالث'))
    editor.commands.setTextSelection({ from: placeOf(editor, 'ول'), to: placeOf(editor, 'الث') })
    const clipboard = copyFrom(editor, 'cut')
    expect(outline(content(editor))).toEqual(['headline: عنوان', 'p: أالث'])
    pasteInto(editor, clipboard)
    expect(outline(content(editor))).toEqual(['headline: عنوان', 'p: أول', 'p: ثالث'])
    editor.commands.undo()
    editor.commands.undo()
    expect(outline(content(editor))).toEqual(['headline: عنوان', 'p: أول', 'p: ثالث'])
  })
})

describe('copied and pasted', () => {
  it('into an empty article, a piece is the same with its roles, by the clipboard of this program', () => {
    const editor = open(...piece())
    editor.commands.selectAll()
    const target = open(line('', 'headline'), line(''))
    target.commands.setTextSelection(1)
    pasteInto(target, copyFrom(editor))
    expect(outline(content(target))).toEqual(outline(piece()))
  })

  it('through HTML alone, a piece is the same but for the roles that HTML does not know', () => {
    const editor = open(...piece())
    editor.commands.selectAll()
    const clipboard = copyFrom(editor)
    clipboard.setData('application/x-tahrir-blocks+json', '')
    const target = open(line('', 'headline'), line(''))
    target.commands.setTextSelection(1)
    pasteInto(target, clipboard)
    const expected = outline(piece()).map((shown) =>
      shown.replace(/^standfirst:/, 'p:').replace(/^conclusion:/, 'heading:'),
    )
    expect(outline(content(target))).toEqual(expected)
  })

  it('any document gives the same blocks over a whole article', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const blocks = asEdited(document.content ?? [])
        const editor = boundEditor(blocks)
        const target = boundEditor([line('قديم', 'headline'), line('نص قديم')])
        editor.commands.selectAll()
        target.commands.selectAll()
        const source = withoutIds(content(editor))
        pasteInto(target, copyFrom(editor))
        const pasted = withoutIds(content(target))
        editor.destroy()
        target.destroy()
        expect(pasted).toEqual(source)
      }),
      { numRuns: 150 },
    )
  })
})

/** Tables and figures as the editor keeps them: two columns, a line in each cell; a line in each figure. */
function asEdited(blocks: readonly DocumentNode[]): DocumentNode[] {
  return blocks.map((node) => {
    if (node.content === undefined) return node
    if (node.type === 'figure' && node.content.length === 0) return { ...node, content: [line('')] }
    const inside = asEdited(node.content)
    if (node.type !== 'table') return { ...node, content: inside }
    const rows = inside.length > 0 ? inside : [{ type: 'tableRow' as const, content: [] }]
    return { ...node, content: rows.map((row) => ({ ...row, content: twoCells(row.content ?? []) })) }
  })
}

function twoCells(cells: readonly DocumentNode[]): DocumentNode[] {
  return [0, 1].map((index) => {
    const cell = cells[index]
    const inside = cell?.content ?? []
    return {
      type: cell?.type ?? 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: inside.length > 0 ? inside : [line('')],
    }
  })
}

function withoutIds(blocks: readonly DocumentNode[]): DocumentNode[] {
  return blocks.map(({ attrs, content: inside, ...node }) => ({
    ...node,
    ...(attrs ? { attrs: { ...attrs, ...('id' in attrs ? { id: null } : {}) } } : {}),
    ...(inside ? { content: withoutIds(inside) } : {}),
  }))
}
