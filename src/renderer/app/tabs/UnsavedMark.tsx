import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { PatientSaveState } from '../PatientSaveState.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'

/** Plain typing does not make it come. */
const patience = { saved: 0, saving: 900, unsaved: 0 }

/** In a tab: the mark of what is not on the disk yet. It comes late. */
export function UnsavedMark({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const shown = useMemo(() => new PatientSaveState(session, patience), [session])
  const { kind } = useSyncExternalStore(shown.subscribe, shown.getSnapshot)
  useLeaveWarning(
    useCallback(() => {
      // What the editor has not read yet is typed all the same.
      void session.flush()
      return session.saveState.kind !== 'saved'
    }, [session]),
  )
  if (kind === 'saved') return null
  return <span className={`tab-unsaved tab-unsaved-${kind}`} role="img" aria-label={t('tabs.notSaved')} />
}
