import { createContext, useContext } from 'react'
import type { Lexicon } from './lexiconStore.ts'

/** The desk's lexicon for all that is on the screen; null until the host has said. */
export const LexiconContext = createContext<Lexicon | null>(null)

export function useLexicon(): Lexicon | null {
  return useContext(LexiconContext)
}
