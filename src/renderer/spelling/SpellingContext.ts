import { createContext, useContext } from 'react'
import type { DeskWordRow } from '../../shared/contract/words.ts'
import type { WordVerdicts } from './WordVerdicts.ts'

export interface Spelling {
  verdicts: WordVerdicts
  /** The desk's own words; null until the host has said. */
  words: readonly DeskWordRow[] | null
}

/** What the spelling of words is judged by; null where nothing is judged. */
export const SpellingContext = createContext<Spelling | null>(null)

export function useSpelling(): Spelling | null {
  return useContext(SpellingContext)
}
