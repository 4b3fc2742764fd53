import { type Editor, Extension } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'

/**
 * The keys that go to the ends of the document. Chromium's own stop short of a last line that was never
 * in sight (`content-visibility`): the caret would stand before the line and not behind it.
 */
export const DocumentEnds = Extension.create({
  name: 'documentEnds',
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Ctrl-Home': () => go(editor, 'start', false),
      'Ctrl-End': () => go(editor, 'end', false),
      'Shift-Ctrl-Home': () => go(editor, 'start', true),
      'Shift-Ctrl-End': () => go(editor, 'end', true),
      // On a Mac the same is done by the arrows.
      'Cmd-ArrowUp': () => go(editor, 'start', false),
      'Cmd-ArrowDown': () => go(editor, 'end', false),
      'Shift-Cmd-ArrowUp': () => go(editor, 'start', true),
      'Shift-Cmd-ArrowDown': () => go(editor, 'end', true),
    }
  },
})

function go(editor: Editor, end: 'start' | 'end', isExtended: boolean): boolean {
  return editor.commands.command(({ tr, dispatch }) => {
    if (!dispatch) return true
    const there = end === 'start' ? Selection.atStart(tr.doc) : Selection.atEnd(tr.doc)
    tr.setSelection(
      isExtended ? TextSelection.between(tr.selection.$anchor, there.$head) : there,
    ).scrollIntoView()
    return true
  })
}
