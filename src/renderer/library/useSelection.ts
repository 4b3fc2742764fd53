import { useCallback, useMemo, useState } from 'react'

/** The articles that an action will be done to. */
export interface Selection {
  ids: ReadonlySet<string>
  has(id: string): boolean
  toggle(id: string): void
  set(ids: Iterable<string>): void
  clear(): void
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback((id: string) => {
    setIds((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const set = useCallback((next: Iterable<string>) => setIds(new Set(next)), [])
  const clear = useCallback(() => setIds(new Set()), [])
  return useMemo(
    () => ({ ids, has: (id: string) => ids.has(id), toggle, set, clear }),
    [ids, toggle, set, clear],
  )
}
