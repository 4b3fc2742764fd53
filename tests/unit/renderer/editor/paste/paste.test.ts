// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { boundEditor, line } from '../boundEditor.ts'
import { type Clipboard, copyFrom, html, pasteInto, plain } from './clipboard.ts'
import { outline } from './outline.ts'

let editor: Editor | undefined
afterEach(() => editor?.destroy())

/** An editor with the caret where `|` stands in one of the blocks, or the text between two of them selected. */
function editing(...blocks: DocumentNode[]): Editor {
  editor = boundEditor(blocks)
  const carets: number[] = []
  for (let found = caretIn(editor); found !== null; found = caretIn(editor)) {
    editor.commands.deleteRange({ from: found, to: found + 1 })
    carets.push(found)
  }
  const [from = 0, to = from] = carets
  editor.commands.setTextSelection({ from, to })
  return editor
}

function caretIn({ state }: Editor): number | null {
  let found: number | null = null
  state.doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? '').indexOf('|') : -1
    if (index >= 0) found ??= position + index
  })
  return found
}

/** The document, with `|` where the caret is. */
function shown(given: Editor): string[] {
  const { state } = given
  const marked = state.tr.insertText('|').doc
  return outline((marked.toJSON() as DocumentNode).content ?? [])
}

function pasted(clipboard: Clipboard, ...blocks: DocumentNode[]): string[] {
  const given = editing(...blocks)
  pasteInto(given, clipboard)
  return shown(given)
}

const headline = line('عنوان', 'headline')
const listOf = (...items: string[]): DocumentNode => ({
  type: 'bulletList',
  attrs: { id: 'list', direction: null },
  content: items.map((item): DocumentNode => ({ type: 'listItem', content: [line(item)] })),
})
const quote = (text: string): DocumentNode => ({
  type: 'blockquote',
  attrs: { id: 'quote', direction: null },
  content: [line(text)],
})

describe('pasting into the headline', () => {
  it('puts one line in as plain text, isolates kept', () => {
    const clipboard = html('<h2><b>كلمة</b> <bdi>NATO</bdi> <i>مائلة</i></h2>')
    expect(pasted(clipboard, line('قبل |بعد', 'headline'), line('نص'))).toEqual([
      'headline: قبل كلمة {NATO} مائلة|بعد',
      'p: نص',
    ])
  })

  it('makes a line break of one line a space', () => {
    expect(pasted(html('<p>أول<br>ثان</p>'), line('|', 'headline'))).toEqual(['headline: أول ثان|'])
  })

  it('takes the first of several lines, and the others go below', () => {
    const clipboard = html('<h1>عنوان جديد</h1><p>فقرة</p><h2>قسم</h2><p>أخرى</p>')
    expect(pasted(clipboard, line('|', 'headline'), line(''), line('نص'))).toEqual([
      'headline: عنوان جديد',
      'p: فقرة',
      'heading: قسم',
      'p: أخرى|',
      'p: نص',
    ])
    editor?.destroy()
    expect(pasted(plain('أول\n\nثان\nثالث'), line('|', 'headline'), line('نص'))).toEqual([
      'headline: أول',
      'p: ثان',
      'p: ثالث|',
      'p: نص',
    ])
  })

  it('puts a list below it', () => {
    expect(pasted(html('<ul><li>بند</li></ul>'), line('عنوان|', 'headline'), line(''))).toEqual([
      'headline: عنوان',
      'ul',
      '  - p: بند|',
    ])
  })
})

describe('pasting into a line', () => {
  it('puts one paragraph in among the letters, with its marks', () => {
    expect(pasted(html('<p>كلمة <b>مهمة</b></p>'), headline, line('قبل | بعد'))).toEqual([
      'headline: عنوان',
      'p: قبل كلمة *مهمة|* بعد',
    ])
  })

  it('in place of what is selected', () => {
    expect(pasted(html('<p>جديد</p>'), headline, line('قبل |قديم'), line('قديم| بعد'))).toEqual([
      'headline: عنوان',
      'p: قبل جديد| بعد',
    ])
  })

  it('parts it around several blocks, which go on with both halves where they are paragraphs', () => {
    expect(pasted(html('<p>أول</p><p>ثان</p>'), headline, line('قبل |بعد'))).toEqual([
      'headline: عنوان',
      'p: قبل أول',
      'p: ثان|بعد',
    ])
    editor?.destroy()
    expect(pasted(html('<h2>قسم</h2><ul><li>بند</li></ul>'), headline, line('قبل |بعد'))).toEqual([
      'headline: عنوان',
      'p: قبل ',
      'heading: قسم',
      'ul',
      '  - p: بند|',
      'p: بعد',
    ])
  })

  it('at its start puts blocks before it, at its end after it', () => {
    expect(pasted(html('<h2>قسم</h2><p>فقرة</p>'), headline, line('|نص'))).toEqual([
      'headline: عنوان',
      'heading: قسم',
      'p: فقرة|',
      'p: نص',
    ])
    editor?.destroy()
    expect(pasted(html('<h2>قسم</h2><p>فقرة</p>'), headline, line('نص|'))).toEqual([
      'headline: عنوان',
      'p: نص',
      'heading: قسم',
      'p: فقرة|',
    ])
  })

  it('that is empty makes it the first of the blocks, with role and direction', () => {
    expect(pasted(html('<h2>قسم</h2>'), headline, line('|'))).toEqual(['headline: عنوان', 'heading: قسم|'])
    editor?.destroy()
    expect(pasted(html('<p dir=ltr>نص</p>'), headline, line('|'))).toEqual(['headline: عنوان', 'p ltr: نص|'])
    editor?.destroy()
    expect(pasted(html('<table><tr><td>أ<td>ب</table>'), headline, line('|'))).toEqual([
      'headline: عنوان',
      'table',
      '  tableRow',
      '    td',
      '      p: أ',
      '    td',
      '      p: ب|',
    ])
  })

  it('makes a heading that is pasted alone into a text part of that text', () => {
    expect(pasted(html('<h2>قسم <i>ثان</i></h2>'), headline, line('نص |'))).toEqual([
      'headline: عنوان',
      'p: نص قسم ثان|',
    ])
  })

  it('after a separator goes on in the next line', () => {
    expect(pasted(html('<p>فقرة</p><hr>'), headline, line('|'), line('نص'))).toEqual([
      'headline: عنوان',
      'p: فقرة',
      'separator',
      'p: |نص',
    ])
  })
})

describe('what was cut from the middle of a line', () => {
  it.each([['p', null], ['heading', 'heading'] as const])(
    'grows together with the rest of a %s',
    (shownRole, role) => {
      const given = editing(headline, line('أول |كلمة', role), line('ثان| بعد'))
      pasteInto(given, copyFrom(given, 'cut'))
      expect(shown(given)).toEqual(['headline: عنوان', `${shownRole}: أول كلمة`, 'p: ثان| بعد'])
    },
  )

  it('stays a heading where it is pasted behind a paragraph', () => {
    const given = editing(headline, line('|قسم', 'heading'), line('فقرة|'), line('آخر'))
    const clipboard = copyFrom(given)
    given.commands.setTextSelection(given.state.doc.content.size - 1)
    pasteInto(given, clipboard)
    expect(shown(given).slice(3)).toEqual(['p: آخر', 'heading: قسم', 'p: فقرة|'])
  })
})

describe('pasting into a list', () => {
  it('makes lines items, headings included, and parts an item in the middle', () => {
    expect(pasted(html('<h2>أ</h2><p>ب</p>'), headline, listOf('قبل |بعد', 'آخر'))).toEqual([
      'headline: عنوان',
      'ul',
      '  - p: قبل أ',
      '  - p: ب|',
      '  - p: بعد',
      '  - p: آخر',
    ])
  })

  it('puts items of a list among its own, with what is nested in them', () => {
    const clipboard = html('<ol><li>أ<ul><li>داخل</li></ul></li><li>ب</li></ol>')
    expect(pasted(clipboard, headline, listOf('قبل|', 'آخر'))).toEqual([
      'headline: عنوان',
      'ul',
      '  - p: قبلأ',
      '  ul',
      '    - p: داخل',
      '  - p: ب|',
      '  - p: آخر',
    ])
  })
})

describe('pasting into a quotation', () => {
  it('keeps a heading as a line of it', () => {
    expect(pasted(html('<h2>أ</h2><p>ب</p>'), headline, quote('قبل|'))).toEqual([
      'headline: عنوان',
      'blockquote',
      '  p: قبلأ',
      '  p: ب|',
    ])
  })
})

describe('plain text', () => {
  it('becomes paragraphs and lists', () => {
    expect(pasted(plain('مقدمة\n• أول\n• ثان\n\n٣. ثالث\n٤. رابع\nخاتمة'), headline, line('|'))).toEqual([
      'headline: عنوان',
      'p: مقدمة',
      'ul',
      '  - p: أول',
      '  - p: ثان',
      'ol 3',
      '  - p: ثالث',
      '  - p: رابع',
      'p: خاتمة|',
    ])
  })

  it('loses its direction marks and keeps what they say', () => {
    expect(pasted(plain('\u200fReuters: قالت مصادر\n\u200eنص من اليسار'), headline, line('|'))).toEqual([
      'headline: عنوان',
      'p: Reuters: قالت مصادر',
      'p ltr: نص من اليسار|',
    ])
  })

  it('of one line stays as it is, and takes the marks at the caret', () => {
    expect(pasted(plain('- بند'), headline, line('نص |'))).toEqual(['headline: عنوان', 'p: نص - بند|'])
    editor?.destroy()
    expect(pasted(plain('كلمة'), headline, line('نص [مهم|] آخر'))).toEqual([
      'headline: عنوان',
      'p: نص *مهمكلمة|* آخر',
    ])
  })

  it('asked for as such has no lists and no marks of its own', () => {
    const given = editing(headline, line('|'))
    const keys = { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }
    given.view.dom.dispatchEvent(new KeyboardEvent('keydown', keys))
    pasteInto(given, plain('• أول\n• ثان'))
    expect(shown(given)).toEqual(['headline: عنوان', 'p: • أول', 'p: • ثان|'])
    given.view.dom.dispatchEvent(new KeyboardEvent('keydown', keys))
    pasteInto(given, plain('https://example.com'))
    expect(shown(given)).toEqual(['headline: عنوان', 'p: • أول', 'p: • ثانhttps://example.com|'])
  })
})

describe('what is pasted', () => {
  it('is taken back by one undo, what was typed before stays', () => {
    const given = editing(headline, line('نص |'))
    given.commands.insertContent('مكتوب')
    pasteInto(given, html('<p>أ</p><h2>ب</h2><ul><li>ج</li></ul>'))
    given.commands.insertContent('د')
    given.commands.undo()
    given.commands.undo()
    expect(shown(given)).toEqual(['headline: عنوان', 'p: نص مكتوب|'])
    given.commands.redo()
    expect(outline((given.getJSON() as DocumentNode).content ?? [])).toEqual([
      'headline: عنوان',
      'p: نص مكتوبأ',
      'heading: ب',
      'ul',
      '  - p: ج',
    ])
  })

  it('has ids that nothing else has', () => {
    const given = editing(headline, line('نص'), listOf('أ', 'ب'))
    given.commands.selectAll()
    const clipboard = copyFrom(given)
    given.commands.setTextSelection(given.state.doc.content.size - 4)
    pasteInto(given, clipboard)
    pasteInto(given, html('<p>أ</p><ul><li><p>ب</p><p>ج</p></li></ul>'))
    const ids: unknown[] = []
    given.state.doc.descendants((node) => {
      if ('id' in node.attrs) ids.push(node.attrs['id'])
    })
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('in a format of this program that is forged is not taken', () => {
    const forged = (node: unknown) => {
      const clipboard = plain('نص')
      clipboard.setData(
        'application/x-tahrir-blocks+json',
        JSON.stringify({ content: [node], openStart: 0, openEnd: 0 }),
      )
      return clipboard
    }
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    let deep: object = { type: 'paragraph' }
    for (let level = 0; level < 200; level++) deep = { type: 'blockquote', content: [deep] }
    const cases = [
      deep,
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }] },
      { type: 'paragraph', attrs: { role: 'owner' } },
      { type: 'paragraph', attrs: { direction: { a: 1 } } },
      { type: 'listItem' },
      { type: 'script' },
      { type: 'tableRow' },
      null,
    ]
    for (const node of cases) {
      expect(pasted(forged(node), headline, line('|'))).toEqual(['headline: عنوان', 'p: نص|'])
      editor?.destroy()
    }
  })
})
