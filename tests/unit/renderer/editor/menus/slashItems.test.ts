// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runSlashItem, slashItems } from '../../../../../src/renderer/editor/menus/slashItems.ts'
import { caretAt, line, outline, richTextEditor } from '../richTextEditor.ts'

let editor: ReturnType<typeof richTextEditor>

beforeEach(() => {
  editor = richTextEditor([
    line('/س'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [line('بند')] }] },
  ])
  caretAt(editor, '/س|')
})
afterEach(() => editor.destroy())

describe('the items of the slash menu', () => {
  it('are found by the beginning of a word in Arabic or English, however it is written', () => {
    expect(slashItems('', editor.state)).toHaveLength(8)
    expect(slashItems('خاتمه', editor.state)).toEqual(['conclusion'])
    expect(slashItems('ارقام', editor.state)).toEqual(['orderedList'])
    expect(slashItems('LIST', editor.state)).toEqual(['bulletList', 'orderedList'])
    expect(slashItems('zzz', editor.state)).toEqual([])
  })

  it('leave out what can only stand at the top of the text', () => {
    caretAt(editor, 'بند|')
    expect(slashItems('', editor.state)).toEqual(['bulletList', 'orderedList', 'blockquote'])
  })

  it('take away what was typed for them, and give it back with one undo', () => {
    const start = editor.state.selection.$from.start()
    runSlashItem(editor, 'blockquote', start)
    expect(outline(editor)).toBe('blockquote(p:) bulletList(listItem(p:بند))')
    editor.commands.undo()
    expect(outline(editor)).toBe('p:/س bulletList(listItem(p:بند))')
    caretAt(editor, '/س|')
    runSlashItem(editor, 'heading', start)
    expect(outline(editor)).toBe('heading: bulletList(listItem(p:بند))')
  })
})
