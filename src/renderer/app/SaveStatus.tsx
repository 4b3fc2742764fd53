import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import type { SaveState } from '../editor/SaveState.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PatientSaveState } from './PatientSaveState.ts'
import './SaveStatus.css'

/** It never says that all is saved where that is not so; that it is, it says when the typing rests. */
const patience = { saved: 300, saving: 0, unsaved: 0 }

/**
 * Says whether all that was written is on the disk. What is seen changes as soon as one types, so it is
 * silent; what is spoken is only that saving failed and that it works again.
 */
export function SaveStatus({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = useMemo(() => new PatientSaveState(session, patience), [session])
  const state = useSyncExternalStore(shown.subscribe, shown.getSnapshot)

  const words =
    state.kind === 'unsaved'
      ? t('save.unsaved', { why: describeFailure(state.failure, language) })
      : t(`save.${state.kind}`)
  return (
    <>
      <p className={`save-status save-status-${state.kind}`} role="status" aria-live="off">
        {state.kind === 'saved' && <Icon name="check" />}
        {state.kind === 'unsaved' && <Icon name="warning" />}
        <span>{words}</span>
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{useSpoken(state, words)}</span>
      </VisuallyHidden>
    </>
  )
}

/** What a screen reader is told: a failure, and the first time that all is saved after one. */
function useSpoken(state: SaveState, words: string): string {
  const hasFailed = useRef(false)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (state.kind === 'unsaved') setSpoken(words)
    else if (state.kind === 'saved') setSpoken(hasFailed.current ? words : '')
    if (state.kind !== 'saving') hasFailed.current = state.kind === 'unsaved'
  }, [state, words])
  return spoken
}
