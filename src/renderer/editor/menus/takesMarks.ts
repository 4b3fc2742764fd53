import type { EditorState } from '@tiptap/pm/state'

/**
 * Whether marks may stand where the caret is: in text and in attributions. The headline, the standfirst
 * and headings leave the program without marks but isolates (article.md, "Document schema").
 */
export function takesMarks(state: EditorState): boolean {
  const role: unknown = state.selection.$from.parent.attrs['role']
  return role === null || role === undefined || role === 'attribution'
}
