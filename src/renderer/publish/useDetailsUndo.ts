import { type KeyboardEvent, useCallback } from 'react'
import * as Y from 'yjs'
import type { ArticleSession } from '../editor/ArticleSession.ts'

/** One history of undo for the details of each open article; it lasts as long as the article is open. */
const managers = new WeakMap<Pick<ArticleSession, 'metadata'>, Y.UndoManager>()

/** Made with the first look at the details; what was changed before is not taken back here. */
export function undoManagerOf(session: Pick<ArticleSession, 'metadata'>): Y.UndoManager {
  const known = managers.get(session)
  if (known) return known
  const manager = new Y.UndoManager(session.metadata, { trackedOrigins: new Set(['details']) })
  let lastField: string | null = null
  // What is typed into one field without a pause is one step; another field, or an entry of a list, is a new one.
  session.metadata.observe((event) => {
    if (event.transaction.origin !== 'details') return
    const [field = null] = event.keysChanged
    if (field !== lastField || Array.isArray(session.metadata.get(field ?? ''))) manager.stopCapturing()
    lastField = field
  })
  managers.set(session, manager)
  return manager
}

/**
 * The keys that take back what was changed in the details of this window and bring it again. What another
 * window has changed since stays.
 */
export function useDetailsUndo(session: ArticleSession): (event: KeyboardEvent) => void {
  const manager = undoManagerOf(session)
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
      if (!isRedo && event.code !== 'KeyZ') return
      event.preventDefault()
      if (isRedo) manager.redo()
      else manager.undo()
    },
    [manager],
  )
}
