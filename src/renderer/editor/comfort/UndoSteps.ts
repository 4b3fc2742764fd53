import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'

/**
 * Parts the history of undo into steps that mean something. Letters typed or deleted without a rest (half
 * a second, Yjs's own rule) are one step; everything else, a split, a join, a mark, a role, something
 * pasted, is a step apart from what was typed before and after it.
 */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  addProseMirrorPlugins() {
    let wasTyping = true
    return [
      new Plugin({
        // Before the binding writes the change into the shared document, which it does when the view is updated.
        appendTransaction(transactions, before, after) {
          // After undo and redo a new step begins.
          if (transactions.some(isUndoOrRedo)) wasTyping = false
          const own = transactions.filter((tr) => tr.docChanged && !isChangeOrigin(tr) && !isAppended(tr))
          if (own.length === 0) return null
          const isTyping = own.every((tr) => isTypingIn(tr, before))
          if (!isTyping || !wasTyping) undoManagerOf(after)?.stopCapturing()
          wasTyping = isTyping
          return null
        },
      }),
    ]
  },
})

/** Letters that are written or deleted at the caret, in one line and without a change of their style. */
function isTypingIn(tr: Transaction, before: EditorState): boolean {
  if (['paste', 'cut', 'drop'].includes(String(tr.getMeta('uiEvent')))) return false
  if (!before.selection.empty) return false
  return tr.steps.every((step, index) => {
    if (!(step instanceof ReplaceStep)) return false
    const { content, openStart, openEnd } = step.slice
    const isInline = openStart === 0 && openEnd === 0 && (content.firstChild?.isInline ?? true)
    const document = tr.docs[index]
    const $from = document?.resolve(step.from)
    return isInline && $from?.parent.isTextblock === true && step.to <= $from.end()
  })
}

/** What a plugin adds to a change, such as the id of a new block, belongs to the change. */
function isAppended(tr: Transaction): boolean {
  return tr.getMeta('appendedTransaction') !== undefined
}

function isUndoOrRedo(tr: Transaction): boolean {
  const change = tr.getMeta(ySyncPluginKey) as { isUndoRedoOperation?: boolean } | undefined
  return change?.isUndoRedoOperation === true
}

/** An editor without a shared document has none. */
function undoManagerOf(state: EditorState): UndoManager | undefined {
  return (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager
}
