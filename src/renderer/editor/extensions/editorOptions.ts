import type { EditorOptions } from '@tiptap/core'
import type * as Y from 'yjs'
import type { ImageDesk } from '../figures/ImageDesk.ts'
import { extensions } from './extensions.ts'

/** What every editor of a shared document is made with. */
export function editorOptions(fragment: Y.XmlFragment, desk: ImageDesk | null = null) {
  return {
    extensions: extensions(fragment, desk),
    // `KeysWithoutClearing` stands for Tiptap's own keys. What was deleted nobody asks for, and Tiptap goes over each change twice
    // more to tell it, in a task of its own after each key.
    enableCoreExtensions: { keymap: false, delete: false },
    // Until the binding shows the document: the least that the schema takes.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    injectCSS: false,
  } satisfies Partial<EditorOptions>
}
