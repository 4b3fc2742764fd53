import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

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
              if (!view.composing && !event.isComposing) observerOf(view)?.flush()
              return false
            },
          },
        },
      }),
    ]
  },
})

/** ProseMirror's own watcher of the page, which reads text and selection when it is asked; no part of its public types. */
function observerOf(view: EditorView): { flush(): void } | undefined {
  return (view as unknown as { domObserver?: { flush(): void } }).domObserver
}
