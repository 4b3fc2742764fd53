import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChecklistItem } from '../../../shared/publishing/checklist.ts'
import type { Failure } from '../../../shared/rpc/failure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { useSpelling } from '../../spelling/SpellingContext.ts'

/** After so long without a change the list is made anew, in milliseconds. */
const pause = 600

/** The desk's checklist for an open article, in step with it. */
export function useChecklist(session: ArticleSession): {
  items: readonly ChecklistItem[] | null
  failure: Failure | null
} {
  const { client } = useProgram()
  const desk = useDeskSettings()
  const words = useSpelling()?.words
  const [state, setState] = useState<{ items: readonly ChecklistItem[] | null; failure: Failure | null }>({
    items: null,
    failure: null,
  })
  const lastAsked = useRef(0)

  const ask = useCallback(async () => {
    const own = ++lastAsked.current
    await session.flush()
    const reply = await client.call('publishing.checklist', { id: session.id })
    if (own !== lastAsked.current) return
    setState((before) =>
      reply.ok ? { items: reply.value.items, failure: null } : { ...before, failure: reply.error },
    )
  }, [client, session])

  const settled = JSON.stringify([desk.finishing.required, desk.checks, desk.houseStyle, words])
  useEffect(() => {
    if (settled !== '') void ask()
    let timer: ReturnType<typeof setTimeout> | undefined
    const schedule = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), pause)
    }
    session.doc.on('update', schedule)
    return () => {
      clearTimeout(timer)
      lastAsked.current += 1
      session.doc.off('update', schedule)
    }
  }, [ask, session, settled])
  return state
}
