import { useEffect, useRef, useState } from 'react'
import type { ManyExported } from '../../../shared/contract/publishing.ts'
import type { Failure } from '../../../shared/rpc/failure.ts'
import { useProgram } from '../../app/ProgramContext.ts'

export type ManyState =
  | { kind: 'choosing' }
  | { kind: 'running'; done: number; total: number | null; headline: string; isStopping: boolean }
  | { kind: 'done'; result: ManyExported }
  | { kind: 'failed'; failure: Failure }

export interface ExportMany {
  state: ManyState
  start(profile: string): Promise<void>
  /** Stops after the piece that is being written. */
  stop(): void
}

/** An export of many pieces (null: of the archive), as far as it is. */
export function useExportMany(ids: readonly string[] | null): ExportMany {
  const { client, openArticle } = useProgram()
  const [state, setState] = useState<ManyState>({ kind: 'choosing' })
  const job = useRef('')

  useEffect(
    () =>
      client.on('exportProgress', ({ job: told, done, total, headline }) => {
        if (told !== job.current) return
        setState((before) => (before.kind === 'running' ? { ...before, done, total, headline } : before))
      }),
    [client],
  )
  const stop = () => {
    setState((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before))
    void client.call('publishing.stopExport', { job: job.current })
  }
  // A dialog that goes away takes its export with it.
  useEffect(
    () => () => {
      if (job.current !== '') void client.call('publishing.stopExport', { job: job.current })
    },
    [client],
  )

  return {
    state,
    stop,
    async start(profile) {
      job.current = crypto.randomUUID()
      setState({ kind: 'running', done: 0, total: ids?.length ?? null, headline: '', isStopping: false })
      // What is written in open pieces goes out too.
      await Promise.all(
        openArticle.getTabs().map((tab) => (tab.kind === 'open' ? tab.session.flush() : undefined)),
      )
      const reply = await client.call('publishing.exportMany', {
        ids: ids === null ? null : [...ids],
        profile,
        job: job.current,
      })
      setState(reply.ok ? { kind: 'done', result: reply.value } : { kind: 'failed', failure: reply.error })
    },
  }
}
