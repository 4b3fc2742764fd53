import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import './CaretBlock.css'

/**
 * Has the browser render the block with the caret at once. Blocks out of sight are not laid out
 * (`content-visibility: auto`), and a block that Enter has just made is one of them until it is first painted:
 * Chromium leaves the caret before what is typed into it meanwhile, so that a quick first letter would end up
 * behind the rest of the line.
 */
export const CaretBlock = Extension.create({
  name: 'caretBlock',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection: { $head } }) => {
            if ($head.depth === 0) return null
            const attributes = { class: 'caret-block' }
            return DecorationSet.create(doc, [Decoration.node($head.before(1), $head.after(1), attributes)])
          },
        },
      }),
    ]
  },
})
