import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { ArticleSession } from '../ArticleSession.ts'

const editors = new WeakMap<ArticleSession, Editor>()

/** Lets panels beside the text find the editor of their article. */
export function useKnownEditor(session: ArticleSession, editor: Editor): void {
  useEffect(() => {
    editors.set(session, editor)
    return () => void editors.delete(session)
  }, [session, editor])
}

export function editorOf(session: ArticleSession): Editor | undefined {
  return editors.get(session)
}
