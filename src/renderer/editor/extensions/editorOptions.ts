import type { EditorOptions } from '@tiptap/core'
import type * as Y from 'yjs'
import type { ImageDesk } from '../figures/ImageDesk.ts'
import { extensions } from './extensions.ts'

/** What every editor of a shared document is made with. */
export function editorOptions(fragment: Y.XmlFragment, desk: ImageDesk | null = null) {
  return {
    extensions: extensions(fragment, desk),
    // `KeysWithoutClearing` stands for Tiptap's own.
    enableCoreExtensions: { keymap: false },
    // Until the binding shows the document: the least that the schema takes.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    injectCSS: false,
  } satisfies Partial<EditorOptions>
}
