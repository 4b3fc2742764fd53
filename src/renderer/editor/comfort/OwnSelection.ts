import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * Keeps React from looking after the text's selection. Before each commit React reads the selection of an
 * editable element that has the focus, to put it back afterwards, and walks through all of its nodes to do
 * so: milliseconds in a long piece, for each word count or saving state that is shown while somebody
 * writes. The selection of the text is ProseMirror's; so the property that React asks answers as if the
 * text were not editable. The attribute, which the browser goes by, stays.
 */
export const OwnSelection = Extension.create({
  name: 'ownSelection',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        view({ dom }) {
          Object.defineProperty(dom, 'contentEditable', { configurable: true, get: () => 'inherit' })
          return {}
        },
      }),
    ]
  },
})
