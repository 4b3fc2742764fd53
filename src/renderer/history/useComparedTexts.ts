import { useEffect, useState } from 'react'
import type { VersionContent, VersionRow } from '../../shared/history/version.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import type { Failure } from '../../shared/rpc/failure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import type { Comparison } from './Comparison.ts'

/** One side of a comparison; `version` is null for the text as it is now. */
export type ComparedText = VersionContent & { version: VersionRow | null }

export type ComparedTexts =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'loaded'; before: ComparedText; after: ComparedText }

/** While somebody writes, the text now is compared again after a pause of so long, in milliseconds. */
const pause = 500

/** Fetches both sides of a comparison, and follows the text where it is one of them. */
export function useComparedTexts(session: ArticleSession, { before, after }: Comparison): ComparedTexts {
  const { client } = useProgram()
  const [texts, setTexts] = useState<ComparedTexts>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (number: number) => client.call('versions.read', { id: session.id, number })
    const load = async () => {
      const [old, now] = await Promise.all([read(before), after === 'now' ? null : read(after)])
      if (!isCurrent) return
      if (!old.ok) return setTexts({ kind: 'failed', failure: old.error })
      if (now !== null && !now.ok) return setTexts({ kind: 'failed', failure: now.error })
      const other = now === null ? textNow(session) : now.value
      setTexts({ kind: 'loaded', before: old.value, after: other })
    }
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        setTexts((known) => (known.kind === 'loaded' ? { ...known, after: textNow(session) } : known))
      }, pause)
    }
    void load()
    if (after === 'now') session.doc.on('update', follow)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      session.doc.off('update', follow)
    }
  }, [client, session, before, after])
  return texts
}

function textNow({ fragment, metadata }: ArticleSession): ComparedText {
  return { version: null, document: readDocument(fragment), metadata: readMetadata(metadata).metadata }
}
