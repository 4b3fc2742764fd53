import { useCallback, useEffect, useState } from 'react'
import type { VersionRow } from '../../shared/history/version.ts'
import type { Failure } from '../../shared/rpc/failure.ts'
import { useProgram } from '../app/ProgramContext.ts'

const pageSize = 50

export interface Versions {
  rows: readonly VersionRow[]
  hasMore: boolean
  /** Why they could not be read, or null. */
  failure: Failure | null
  isLoaded: boolean
  showMore(): void
}

/** The versions of an article, the newest first, kept up to date. */
export function useVersions(id: string): Versions {
  const { client } = useProgram()
  const [limit, setLimit] = useState(pageSize)
  const [read, setRead] = useState<Omit<Versions, 'showMore'>>({
    rows: [],
    hasMore: false,
    failure: null,
    isLoaded: false,
  })
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const reply = await client.call('versions.list', { id, limit: Math.min(limit, 500) })
      if (!isCurrent) return
      if (reply.ok) {
        const { versions, hasMore } = reply.value
        setRead({ rows: versions, hasMore: hasMore && limit < 500, failure: null, isLoaded: true })
      } else setRead((before) => ({ ...before, failure: reply.error, isLoaded: true }))
    }
    void load()
    const stop = client.on('versionsChanged', (changed) => {
      if (changed.id === id) void load()
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [client, id, limit])
  const showMore = useCallback(() => setLimit((before) => before + pageSize), [])
  return { ...read, showMore }
}
