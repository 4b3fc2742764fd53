import { extensions } from '@tiptap/core'

/**
 * Tiptap's own keys without its plugin that turns every line into a plain paragraph when the whole text was
 * selected and is empty now. `KeepShape` gives the first line its role back, whereupon that plugin would
 * take it away again, and the window would stand still for ever.
 */
export const KeysWithoutClearing = extensions.Keymap.extend({ addProseMirrorPlugins: () => [] })
