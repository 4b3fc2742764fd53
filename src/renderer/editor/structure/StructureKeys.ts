import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { setLineRole, toggleLineRole } from './setLineRole.ts'

/** What Enter, Backspace and the keys of the roles do at the borders of headline, headings and conclusion. */
export const StructureKeys = Extension.create({
  name: 'structureKeys',
  // Before the list's and the quotation's own keys.
  priority: 900,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => enter(editor),
      Backspace: () => backspace(editor),
      'Mod-Alt-0': () => editor.commands.command(setLineRole(null)),
      'Mod-Alt-1': () => editor.commands.command(toggleLineRole('heading')),
      'Mod-Alt-2': () => editor.commands.command(toggleLineRole('conclusion')),
      'Mod-Alt-3': () => editor.commands.command(toggleLineRole('standfirst')),
    }
  },
})

/**
 * Enter in a line with a role goes on to the text: what stands after the caret becomes a paragraph. At
 * the end of the headline it goes to an empty line that waits below; at the start of a heading it makes
 * room above.
 */
function enter(editor: Editor): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from, $to } = state.selection
    const line = $from.parent
    const role: unknown = line.attrs['role']
    if ($from.depth !== 1 || line.type.name !== 'paragraph' || role === null || $from.parent !== $to.parent)
      return false
    if (!dispatch) return true
    tr.deleteSelection()
    const caret = tr.selection.$from
    const next = tr.doc.childCount > caret.index(0) + 1 ? tr.doc.child(caret.index(0) + 1) : null
    const isAtEnd = caret.parentOffset === caret.parent.content.size
    if (isAtEnd && next?.type === line.type && next.attrs['role'] === null && next.content.size === 0) {
      tr.setSelection(TextSelection.create(tr.doc, caret.after() + 1)).scrollIntoView()
      return true
    }
    if (caret.parentOffset === 0 && role !== 'headline' && caret.parent.content.size > 0) {
      tr.insert(caret.before(), line.type.create()).scrollIntoView()
      return true
    }
    const { direction } = caret.parent.attrs
    tr.split(caret.pos, 1, [{ type: line.type, attrs: { direction, role: null, id: null } }]).scrollIntoView()
    return true
  })
}

/**
 * Backspace at the start of a heading makes it a paragraph, which joins its section to the one before;
 * once more, and it is joined to the line above as any paragraph is.
 */
function backspace(editor: Editor): boolean {
  return editor.commands.command((props) => {
    const { $from, empty } = props.state.selection
    if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false
    const role: unknown = $from.parent.attrs['role']
    if (role === null || role === 'headline') return false
    return setLineRole(null)(props)
  })
}
