import type { EditorState } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/**
 * Ends the step of undo that is being written, so that what is done next is taken back alone. Does
 * nothing in an editor that is not bound to a shared document.
 */
export function beginUndoStep(state: EditorState): void {
  yUndoPluginKey.getState(state)?.undoManager.stopCapturing()
}
