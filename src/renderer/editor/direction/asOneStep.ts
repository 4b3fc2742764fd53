import type { Command, Editor } from '@tiptap/core'
import { asOneUndoStep } from '../asOneUndoStep.ts'

/** Runs a command as an undo step of its own. False where it could do nothing. */
export function asOneStep(editor: Editor, command: Command): boolean {
  let isDone = false
  asOneUndoStep(editor.state, () => {
    isDone = editor.commands.command(command)
  })
  return isDone
}
