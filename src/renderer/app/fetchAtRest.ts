import type { ArticleListStore } from '../library/articleList.ts'
import { libraryParts } from '../library/parts.ts'
import { fetchOpenedParts, parts } from './parts.ts'

/**
 * Fetches what is not on the screen yet once the list is, a script at a time and only while nothing else is to be
 * done: the editor first, so that nobody waits for it. What cannot be fetched is asked for again when it is shown.
 * Returns what stops it.
 */
export function fetchAtRest(list: ArticleListStore): () => void {
  const scripts = [fetchOpenedParts, ...[...libraryParts, ...parts].map(({ fetch }) => fetch)]
  let asked: number | null = null
  const next = () => {
    asked = null
    const script = scripts.shift()
    void script?.().then(rest, rest)
  }
  const rest = () => {
    if (scripts.length > 0) asked = requestIdleCallback(next)
  }
  const begin = () => {
    if (list.getSnapshot().phase === 'loading') return
    stop()
    rest()
  }
  const stop = list.subscribe(begin)
  begin()
  return () => {
    stop()
    scripts.length = 0
    if (asked !== null) cancelIdleCallback(asked)
  }
}
