import { Collaboration } from '@tiptap/extension-collaboration'
import type { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Tiptap's binding to the shared document, made to survive its own errors. When the binding fails to put
 * the caret back after a change from elsewhere, it throws before the editor has taken the change
 * (ueberdosis/y-tiptap#48); the editor then shows an old text, and the next key would write that old
 * text over what others wrote. Here the text is shown anew instead, and the caret goes where it can.
 */
export const SharedText = Collaboration.extend({
  addProseMirrorPlugins() {
    const plugins: Plugin[] = this.parent?.() ?? []
    for (const plugin of plugins) {
      const binding = bindingOf(plugin)
      if (binding !== null) guard(binding)
    }
    return plugins
  },
})

/** What is used of the binding; its own types leave out what may be null. */
interface Binding {
  _observeFunction: (events: unknown[], transaction: unknown) => void
  _forceRerender(): void
  beforeTransactionSelection: object | null
}

function guard(binding: Binding): void {
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

/** The binding is made with the sync plugin, and stands in the state that the plugin begins with. */
function bindingOf(plugin: Plugin): Binding | null {
  if (plugin.spec.key !== ySyncPluginKey) return null
  const begin = plugin.spec.state?.init as (() => { binding: Binding }) | undefined
  return begin?.().binding ?? null
}
