import type { EditorState } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'

/**
 * Does `action` so that all that it changes is one step of undo, apart from what was done before and
 * after, however many transactions it takes and however long, and though each of them would be a step of
 * its own elsewhere (UndoSteps.ts). In an editor without a shared document it only does it.
 */
export function asOneUndoStep(state: EditorState, action: () => void): void {
  const manager = (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager
  if (manager === undefined) {
    action()
    return
  }
  manager.stopCapturing()
  const { captureTimeout, stopCapturing } = manager
  manager.captureTimeout = Number.POSITIVE_INFINITY
  manager.stopCapturing = () => undefined
  try {
    action()
  } finally {
    manager.captureTimeout = captureTimeout
    manager.stopCapturing = stopCapturing
    manager.stopCapturing()
  }
}
