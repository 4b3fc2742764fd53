import { isUnderEmbargo } from '../../shared/article/embargo.ts'
import { isFinished } from '../../shared/article/status.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { useNow } from '../library/useNow.ts'
import { readField, useMetadataField } from './useMetadataField.ts'

/** How the open piece would leave: finished, marked as unfinished, or under embargo until a time, in words. */
export type WayOut = { as: 'finished' } | { as: 'draft' } | { as: 'embargoed'; until: string }

export function useWayOut(session: ArticleSession): WayOut {
  const language = useLanguage()
  const now = useNow()
  const { value: status } = useMetadataField(session, 'status')
  const { value: embargo } = useMetadataField(session, 'embargo')
  if (!isFinished(status)) return { as: 'draft' }
  if (embargo === null || !isUnderEmbargo({ embargo }, now)) return { as: 'finished' }
  return { as: 'embargoed', until: formatDate(Date.parse(embargo), language, true) }
}

/** What is told of an export that was just made: as it left. */
export function exportedAs(session: ArticleSession) {
  const status = readField('status', session.metadata.get('status'))
  const embargo = readField('embargo', session.metadata.get('embargo'))
  if (!isFinished(status)) return 'transfer.exportedDraft'
  return isUnderEmbargo({ embargo }, Date.now()) ? 'transfer.exportedEmbargo' : 'transfer.exported'
}
