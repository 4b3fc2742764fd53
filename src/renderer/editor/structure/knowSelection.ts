import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import type { ArticleSession } from '../ArticleSession.ts'

/**
 * Has the editor look where the caret is. The browser tells of a caret that it moved itself (an arrow, Home,
 * a click) only in a later task; a change of the state that comes before that would put the caret back to
 * where it was. To be called by what changes the state at a time of its own: a timer, an answer, a frame.
 */
export function knowSelection(view: EditorView): void {
  if (!view.composing) observerOf(view)?.flush()
}

/**
 * Has the editor look before each change that comes from elsewhere, and before what waits is sent: a window that
 * is not in front reads what was typed in it up to a second late. Until the returned function is called.
 */
export function knowSelectionBeforeOthers(session: ArticleSession, editor: Editor): () => void {
  const look = () => {
    if (!editor.isDestroyed) knowSelection(editor.view)
  }
  const stops = [session.beforeHostChange(look), session.beforeFlush(look)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** ProseMirror's own watcher of the page, which reads text and selection when it is asked; no part of its public types. */
function observerOf(view: EditorView): { flush(): void } | undefined {
  return (view as unknown as { domObserver?: { flush(): void } }).domObserver
}
