import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { knowSelection } from './knowSelection.ts'

/**
 * Has the editor look where the caret is before it handles a key. The browser tells of a caret that it
 * moved itself (Home, a click) only in a later task; a key that comes before that, from a quick hand or a
 * busy machine, would act on the place where the caret was.
 */
export const KnownSelection = Extension.create({
  name: 'knownSelection',
  // Before every other handler of keys.
  priority: 2000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown(view, event) {
              if (!event.isComposing) knowSelection(view)
              return false
            },
          },
        },
      }),
    ]
  },
})
