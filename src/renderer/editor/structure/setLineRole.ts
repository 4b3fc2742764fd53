import type { Command } from '@tiptap/core'
import type { Role } from '../../../shared/article/documentSpecs.ts'

/** What a person may make of a line; the headline is the first line and nothing else. */
export type ChosenRole = Extract<Role, 'standfirst' | 'heading' | 'conclusion'> | null

/**
 * Makes the lines at the top of the document that the selection touches headings, the conclusion's
 * heading or paragraphs. The headline stays what it is; lines in lists and quotations are lifted by
 * other commands. Fails where no line can take the role.
 */
export function setLineRole(role: ChosenRole): Command {
  return ({ state, tr, dispatch }) => {
    const { from, to } = state.selection
    let isApplied = false
    state.doc.forEach((node, offset, index) => {
      const isTouched = offset < to && offset + node.nodeSize > from
      if (!isTouched || index === 0 || node.type.name !== 'paragraph' || node.attrs['role'] === role) return
      if (role === 'standfirst' && index !== 1) return
      isApplied = true
      if (dispatch) tr.setNodeAttribute(offset, 'role', role)
    })
    return isApplied
  }
}

/** Gives the role, or takes it away where the line at the caret has it. */
export function toggleLineRole(role: Exclude<ChosenRole, null>): Command {
  return (props) => {
    const { $from } = props.state.selection
    const has = $from.depth === 1 && $from.parent.attrs['role'] === role
    return setLineRole(has ? null : role)(props)
  }
}
