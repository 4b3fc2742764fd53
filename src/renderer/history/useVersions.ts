import { useCallback, useEffect, useState } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { VersionRow } from '../../shared/history/version.ts'
import type { Failure } from '../../shared/rpc/failure.ts'
import { useProgram } from '../app/ProgramContext.ts'

const pageSize = 50
/** So many the host gives at once. */
const mostAtOnce = 500

export interface Versions {
  rows: readonly VersionRow[]
  hasMore: boolean
  /** Why they could not be read, or null. */
  failure: Failure | null
  isLoaded: boolean
  showMore(): void
}

type Read = Omit<Versions, 'showMore'>
type Known = Pick<Read, 'rows' | 'hasMore'> | { failure: Failure; isLoaded: true }

/** The versions of an article, the newest first, kept up to date: fifty, and as many more with each `showMore`, or all. */
export function useVersions(id: string, { all = false } = {}): Versions {
  const { client } = useProgram()
  const [limit, setLimit] = useState(pageSize)
  const wanted = all ? Number.POSITIVE_INFINITY : limit
  const [read, setRead] = useState<Read>({ rows: [], hasMore: false, failure: null, isLoaded: false })
  useEffect(() => {
    let run = 0
    const load = async () => {
      const own = ++run
      for await (const known of readVersions(client, id, wanted)) {
        if (own !== run) return
        setRead((before) =>
          'failure' in known ? { ...before, ...known } : { ...known, failure: null, isLoaded: true },
        )
      }
    }
    void load()
    const stop = client.on('versionsChanged', (changed) => {
      if (changed.id === id) void load()
    })
    return () => {
      run = -1
      stop()
    }
  }, [client, id, wanted])
  const showMore = useCallback(() => setLimit((before) => before + pageSize), [])
  return { ...read, showMore }
}

/** What is known after each page that was read, until there are as many as wanted. */
async function* readVersions(client: TahrirClient, id: string, wanted: number): AsyncGenerator<Known> {
  const rows: VersionRow[] = []
  for (let hasMore = true; hasMore && rows.length < wanted; ) {
    const last = rows.at(-1)
    const page = { id, limit: Math.min(wanted - rows.length, mostAtOnce) }
    const reply = await client.call('versions.list', last ? { ...page, before: last.number } : page)
    if (!reply.ok) {
      yield { failure: reply.error, isLoaded: true }
      return
    }
    rows.push(...reply.value.versions)
    hasMore = reply.value.hasMore
    yield { rows: [...rows], hasMore }
  }
}
