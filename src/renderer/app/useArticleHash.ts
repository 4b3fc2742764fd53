import { useEffect } from 'react'
import type { OpenArticleStore } from './openArticle.ts'

/**
 * Keeps the open article's id in the address, so that a reload comes back to it and the browser's Back
 * goes to the one before.
 */
export function useArticleHash(openArticle: OpenArticleStore): void {
  useEffect(() => {
    // What the address was when it was last written here or followed: its change then asks for nothing more.
    let known: string | null = null
    const follow = async () => {
      const id = readHash()
      const isDone = id === null ? await openArticle.leave() : await openArticle.open(id)
      if (!isDone) write()
    }
    const write = () => {
      const state = openArticle.getSnapshot()
      if (state.kind === 'open' && state.id !== readHash()) {
        known = state.id
        window.location.hash = encodeURIComponent(state.id)
      }
      if (state.kind === 'none' && readHash() !== null) {
        known = null
        window.history.replaceState(null, '', window.location.pathname + window.location.search)
      }
    }
    const onHash = () => {
      if (readHash() === known) return
      known = readHash()
      void follow()
    }
    if (readHash() !== null) onHash()
    const stop = openArticle.subscribe(write)
    window.addEventListener('hashchange', onHash)
    return () => {
      stop()
      window.removeEventListener('hashchange', onHash)
    }
  }, [openArticle])
}

function readHash(): string | null {
  const hash = window.location.hash.slice(1)
  if (hash === '') return null
  try {
    return decodeURIComponent(hash)
  } catch {
    return null
  }
}
