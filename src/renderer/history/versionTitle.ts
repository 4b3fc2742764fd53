import type { TFunction } from 'i18next'
import type { VersionRow } from '../../shared/history/version.ts'
import { isolate } from '../i18n/formats.ts'

/** What a version is called: the name that a person gave it, else why it was kept. */
export function versionTitle({ reason, name, status }: VersionRow, t: TFunction): string {
  if (reason === 'named') return t('program.quoted', { name: isolate(name) })
  if (reason === 'status') return t('history.reason.status', { status: t(`status.${status}`) })
  return t(`history.reason.${reason}`)
}
