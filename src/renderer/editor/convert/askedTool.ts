import type { Editor } from '@tiptap/core'

/** What is done to the text by a dialog over it. */
export type TextTool = 'convert' | 'macros'

const listeners = new WeakMap<Editor, (tool: TextTool) => void>()

/** Asks for a tool of an editor, from the toolbar or wherever it is at hand. */
export function askForTool(editor: Editor, tool: TextTool): void {
  listeners.get(editor)?.(tool)
}

/** Hears of what is asked for until the returned function is called. */
export function hearAskedTool(editor: Editor, listener: (tool: TextTool) => void): () => void {
  listeners.set(editor, listener)
  return () => void listeners.delete(editor)
}
