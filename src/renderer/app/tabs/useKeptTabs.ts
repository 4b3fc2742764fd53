import { useEffect } from 'react'
import type { OpenArticleStore } from '../openArticle.ts'
import { keepTabs } from './keptTabs.ts'

/** Keeps the tabs of this window over a reload; another window has its own. */
export function useKeptTabs(openArticle: OpenArticleStore): void {
  useEffect(() => {
    const keep = () => keepTabs(() => window.sessionStorage, openArticle.getTabs())
    const stop = openArticle.subscribe(keep)
    // Headlines change without the tabs.
    window.addEventListener('pagehide', keep)
    return () => {
      stop()
      window.removeEventListener('pagehide', keep)
    }
  }, [openArticle])
}
