import { useCallback, useSyncExternalStore } from 'react'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { headlineOfSession } from './headlineOfSession.ts'

/** The headline of an open article; renders only when it changes, whatever else is written. */
export function useSessionHeadline(session: ArticleSession): string {
  const subscribe = useCallback(
    (listener: () => void) => {
      session.fragment.observeDeep(listener)
      return () => session.fragment.unobserveDeep(listener)
    },
    [session],
  )
  return useSyncExternalStore(subscribe, () => headlineOfSession(session))
}
