import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'

/** In a tab: the mark of what is not on the disk yet. It comes late, so that plain typing does not make it flicker. */
export function UnsavedMark({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const subscribe = useCallback((listener: () => void) => session.onSaveState(listener), [session])
  const { kind } = useSyncExternalStore(subscribe, () => session.saveState)
  useLeaveWarning(kind !== 'saved')
  if (kind === 'saved') return null
  return <span className={`tab-unsaved tab-unsaved-${kind}`} role="img" aria-label={t('tabs.notSaved')} />
}
