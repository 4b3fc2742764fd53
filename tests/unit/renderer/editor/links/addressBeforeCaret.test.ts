// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { addressBeforeCaret } from '../../../../../src/renderer/editor/links/addressBeforeCaret.ts'
import { caretAt, line, richTextEditor } from '../richTextEditor.ts'

let editor: ReturnType<typeof richTextEditor>

afterEach(() => editor.destroy())

/** What is found before the bar, as the text that would be linked and the address. */
function found(text: string, role: string | null = null): [string, string] | null {
  editor = richTextEditor([line(text.replace('|', ''), role)])
  caretAt(editor, text)
  const address = addressBeforeCaret(editor.state)
  return address && [editor.state.doc.textBetween(address.from, address.to), address.href]
}

describe('the address before the caret', () => {
  it('is the word that ends there, without quotation marks, brackets and stops', () => {
    expect(found('انظر «www.example.com»،|')).toEqual(['www.example.com', 'https://www.example.com'])
  })

  it('is not a word further back, nor one that goes on after it', () => {
    expect(found('www.example.com ثم|')).toBeNull()
    editor.destroy()
    expect(found('www.example.com|/path')).toEqual(['www.example.com', 'https://www.example.com'])
  })

  it('is none in a heading, which takes no links, nor where a link is already', () => {
    expect(found('www.example.com|', 'heading')).toBeNull()
    editor.destroy()
    const href = 'https://example.org/'
    const marks = [{ type: 'link' as const, attrs: { href } }]
    editor = richTextEditor([{ type: 'paragraph', content: [{ type: 'text', text: 'example.com', marks }] }])
    caretAt(editor, 'example.com|')
    expect(addressBeforeCaret(editor.state)).toBeNull()
  })
})
