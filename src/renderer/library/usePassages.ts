import { useCallback, useEffect, useRef, useState } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Passage } from '../../shared/search/cutPassage.ts'
import { isSearch } from './isSearch.ts'

/** How long the list has to stand still before the passages of what is in sight are cut, in milliseconds. */
const quietTime = 60

/** The passages that a search has found in the articles in sight, and the function that says which these are. */
export function usePassages(
  client: TahrirClient,
  query: string,
): { passages: ReadonlyMap<string, Passage>; onSight(ids: readonly string[]): void } {
  const [cut, setCut] = useState<{ query: string; passages: ReadonlyMap<string, Passage> }>({
    query: '',
    passages: new Map(),
  })
  const asked = useRef({ query: '', ids: new Set<string>() })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sight = useRef<readonly string[]>([])

  const ask = useCallback(async () => {
    if (asked.current.query !== query) asked.current = { query, ids: new Set() }
    const known = asked.current.ids
    const missing = sight.current.filter((id) => !known.has(id)).slice(0, 60)
    if (missing.length === 0) return
    for (const id of missing) known.add(id)
    const reply = await client.call('library.passages', { query, ids: [...missing] })
    // A passage is an extra: where it cannot be had, the row is shown without it.
    if (!reply.ok || asked.current.query !== query) return
    setCut((before) => {
      const passages = new Map(before.query === query ? before.passages : [])
      for (const { id, ...passage } of reply.value.passages) passages.set(id, passage)
      return { query, passages }
    })
  }, [client, query])

  const later = useCallback(() => {
    clearTimeout(timer.current)
    if (isSearch(query)) timer.current = setTimeout(() => void ask(), quietTime)
  }, [ask, query])

  useEffect(() => {
    later()
    return () => clearTimeout(timer.current)
  }, [later])

  const onSight = useCallback(
    (ids: readonly string[]) => {
      sight.current = ids
      later()
    },
    [later],
  )
  return { passages: cut.query === query ? cut.passages : nothing, onSight }
}

const nothing: ReadonlyMap<string, Passage> = new Map()
