import { type Editor, Extension } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { joinToContainer, takeInNextLine } from './joinCommands.ts'
import { setLineRole, toggleLineRole } from './setLineRole.ts'

/** What Enter, Backspace, Delete, Tab and the keys of the roles do at the borders of the parts of an article. */
export const StructureKeys = Extension.create({
  name: 'structureKeys',
  // Before the list's and the quotation's own keys.
  priority: 900,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => enter(editor),
      Backspace: () => backspace(editor) || editor.commands.command(joinToContainer),
      Delete: () => editor.commands.command(takeInNextLine),
      Tab: () => tab(editor),
      'Mod-Alt-0': () => editor.commands.command(setLineRole(null)),
      'Mod-Alt-1': () => editor.commands.command(toggleLineRole('heading')),
      'Mod-Alt-2': () => editor.commands.command(toggleLineRole('conclusion')),
      'Mod-Alt-3': () => editor.commands.command(toggleLineRole('standfirst')),
    }
  },
})

/**
 * Enter in a line with a role goes on to the text: what stands after the caret becomes a paragraph. At its
 * end it goes to an empty line that waits below, and from the headline to the standfirst; at the start of a
 * heading it makes room above.
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
    const isWaiting = next?.type === line.type && next.attrs['role'] === null && next.content.size === 0
    if (isAtEnd && (isWaiting || next?.attrs['role'] === 'standfirst')) {
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
 * Tab goes on from the headline and the standfirst to the next line, as from field to field. In a list, where it
 * indents, it stays in the text also where nothing can be indented further; elsewhere it leaves the text.
 */
function tab(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const role: unknown = $from.parent.attrs['role']
  if (role === 'headline' || role === 'standfirst') {
    return editor.commands.command(({ tr, dispatch }) => {
      const next = Selection.findFrom(tr.doc.resolve($from.after()), 1, true)
      if (next && dispatch) tr.setSelection(next).scrollIntoView()
      return next !== null
    })
  }
  const isInItem = $from.depth > 2 && $from.node(-1).type.name === 'listItem'
  if (isInItem) editor.commands.sinkListItem('listItem')
  return isInItem
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
