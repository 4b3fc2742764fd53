import type { TFunction } from 'i18next'
import type { ExportPlace } from '../../shared/contract/publishing.ts'
import { isolate } from '../i18n/formats.ts'

/** Where pieces went, in a sentence. */
export function sayPlace({ name, isChosen }: ExportPlace, t: TFunction): string {
  return isChosen
    ? t('finish.inChosenFolder', { folder: isolate(name) })
    : t('finish.inFolder', { folder: isolate(`exports/${name}`) })
}
