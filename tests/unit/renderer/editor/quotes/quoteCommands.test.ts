// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { caretAt, line, outline, press, richTextEditor } from '../richTextEditor.ts'

let editor: ReturnType<typeof richTextEditor>

afterEach(() => editor.destroy())

function quotation(...content: DocumentNode[]): void {
  editor = richTextEditor([{ type: 'blockquote', content }, line('بعد')])
}

describe('the attribution of a quotation', () => {
  it('is made of the last line, and a line again', () => {
    quotation(line('قول'), line('قائل'))
    caretAt(editor, 'قا|ئل')
    press(editor, '4', { ctrlKey: true, altKey: true })
    expect(outline(editor)).toBe('blockquote(p:قول attribution:قائل) p:بعد')
    press(editor, '4', { ctrlKey: true, altKey: true })
    expect(outline(editor)).toBe('blockquote(p:قول p:قائل) p:بعد')
  })

  it('is added below a quotation of one line, and below the line of the caret', () => {
    quotation(line('قول'))
    caretAt(editor, 'قول|')
    press(editor, '4', { ctrlKey: true, altKey: true })
    editor.commands.insertContent('قائل')
    expect(outline(editor)).toBe('blockquote(p:قول attribution:قائل) p:بعد')
    editor.destroy()
    quotation(line('أول'), line('ثان'))
    caretAt(editor, 'أول|')
    press(editor, '4', { ctrlKey: true, altKey: true })
    expect(outline(editor)).toBe('blockquote(p:أول p:ثان attribution:) p:بعد')
  })

  it('is taken off by Backspace at its start, with nothing lost', () => {
    quotation(line('قول'), line('قائل', 'attribution'))
    caretAt(editor, '|قائل')
    press(editor, 'Backspace')
    expect(outline(editor)).toBe('blockquote(p:قول p:قائل) p:بعد')
  })

  it('does nothing outside a quotation', () => {
    quotation(line('قول'))
    caretAt(editor, 'بعد|')
    press(editor, '4', { ctrlKey: true, altKey: true })
    expect(outline(editor)).toBe('blockquote(p:قول) p:بعد')
  })
})

describe('Enter in a quotation', () => {
  it('leaves it from an empty last line', () => {
    quotation(line('قول'))
    caretAt(editor, 'قول|')
    press(editor, 'Enter')
    press(editor, 'Enter')
    editor.commands.insertContent('خارج')
    expect(outline(editor)).toBe('blockquote(p:قول) p:خارج p:بعد')
  })

  it('leaves it from an empty line before the attribution', () => {
    quotation(line('قول'), line('قائل', 'attribution'))
    caretAt(editor, 'قول|')
    press(editor, 'Enter')
    press(editor, 'Enter')
    editor.commands.insertContent('خارج')
    expect(outline(editor)).toBe('blockquote(p:قول attribution:قائل) p:خارج p:بعد')
  })

  it('leaves it from the attribution, with what stands after the caret', () => {
    quotation(line('قول'), line('قائل وخبر', 'attribution'))
    caretAt(editor, 'قائل| وخبر')
    press(editor, 'Enter')
    expect(outline(editor)).toBe('blockquote(p:قول attribution:قائل) p: وخبر p:بعد')
    editor.commands.undo()
    expect(outline(editor)).toBe('blockquote(p:قول attribution:قائل وخبر) p:بعد')
  })

  it('goes on in the middle of one', () => {
    quotation(line('قول طويل'), line('آخر'))
    caretAt(editor, 'قول| طويل')
    press(editor, 'Enter')
    expect(outline(editor)).toBe('blockquote(p:قول p: طويل p:آخر) p:بعد')
  })
})
