import { useEffect, useState } from 'react'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'

/** What may stand in the place of a misspelt word, sought when it is asked for; null until it was found. */
export function useSuggestions(watch: CheckWatch, found: BlockFinding): readonly string[] | null {
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isWanted = true
    setSuggestions(null)
    void watch.suggestions(found).then((sought) => {
      if (isWanted) setSuggestions(sought)
    })
    return () => {
      isWanted = false
    }
  }, [watch, found])
  return suggestions
}
