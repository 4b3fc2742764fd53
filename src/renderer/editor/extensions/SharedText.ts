import { Collaboration } from '@tiptap/extension-collaboration'
import type { Plugin, Transaction } from '@tiptap/pm/state'
import { updateYFragment, ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { UndoManager } from 'yjs'

/**
 * Tiptap's binding to the shared document, with two differences.
 *
 * It survives its own errors. When the binding fails to put the caret back after a change from elsewhere,
 * it throws before the editor has taken the change (ueberdosis/y-tiptap#48); the editor then shows an old
 * text, and the next key would write that old text over what others wrote. Here the text is shown anew
 * instead, and the caret goes where it can.
 *
 * And it asks for the caret's place in the shared document only where that is needed: before a change from
 * elsewhere. The binding asks three times for each key, and each time counts all blocks before the caret.
 * What it keeps the place for beside that, the caret after undo, is the part of `UndoSteps`.
 */
export const SharedText = Collaboration.extend({
  addProseMirrorPlugins() {
    const plugins: Plugin[] = this.parent?.() ?? []
    for (const plugin of plugins) {
      const binding = bindingOf(plugin)
      if (binding !== null) {
        survive(binding)
        leaveCaretAlone(binding)
      }
      if (plugin.spec.key === yUndoPluginKey && plugin.spec.state) plugin.spec.state.apply = countSteps
    }
    return plugins
  },
})

/** What is used of the binding; its own types leave out what may be null. */
interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  beforeAllTransactions: () => void
  _observeFunction: (events: unknown[], transaction: unknown) => void
  _forceRerender(): void
  _prosemirrorChanged(document: Transaction['doc']): void
  beforeTransactionSelection: object | null
}

function survive(binding: Binding): void {
  const takeChange = binding._observeFunction
  binding._observeFunction = (events, transaction) => {
    try {
      takeChange(events, transaction)
    } catch {
      binding.beforeTransactionSelection = null
      binding._forceRerender()
    }
  }
}

function leaveCaretAlone(binding: Binding): void {
  const keepCaret = binding.beforeAllTransactions
  binding.beforeAllTransactions = () => {
    // What is written here was shown before it was shared; the caret need not be put back.
    if (binding.doc._transaction?.origin !== ySyncPluginKey) keepCaret()
  }
  binding._prosemirrorChanged = (document) => {
    binding.doc.transact(
      () => updateYFragment(binding.doc, binding.type, document, binding as never),
      ySyncPluginKey,
    )
  }
}

interface UndoState {
  undoManager: UndoManager
  prevSel: null
  hasUndoOps: boolean
  hasRedoOps: boolean
}

/** The state of the undo plugin without a place for the caret. */
function countSteps(_tr: Transaction, known: UndoState): UndoState {
  const hasUndoOps = known.undoManager.undoStack.length > 0
  const hasRedoOps = known.undoManager.redoStack.length > 0
  if (known.hasUndoOps === hasUndoOps && known.hasRedoOps === hasRedoOps) return known
  return { ...known, hasUndoOps, hasRedoOps }
}

/** The binding is made with the sync plugin, and stands in the state that the plugin begins with. */
function bindingOf(plugin: Plugin): Binding | null {
  if (plugin.spec.key !== ySyncPluginKey) return null
  const begin = plugin.spec.state?.init as (() => { binding: Binding }) | undefined
  return begin?.().binding ?? null
}
