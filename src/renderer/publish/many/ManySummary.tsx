import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ManyExported } from '../../../shared/contract/publishing.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { sayPlace } from '../sayPlace.ts'

/** What went out, what did not, and why. */
export function ManySummary({ result }: { result: ManyExported }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { written, folder, failures, isStopped } = result
  return (
    <div role="status">
      <p className="dialog-text">
        {t('many.written', { count: written })} {written > 0 && sayPlace(folder, t)}
      </p>
      {isStopped && <p className="dialog-text">{t('many.stopped')}</p>}
      {failures.length > 0 && (
        <>
          <p className="export-many-failed">{t('many.failed', { count: failures.length })}</p>
          {/* Reached by Tab, so that the arrows scroll it. */}
          <Group className="export-many-failures" aria-label={t('many.failures')} tabIndex={0}>
            <ul>
              {failures.map(({ id, headline, failure }) => (
                <li key={id}>
                  <bdi className="export-many-headline">{headline === '' ? id : headline}</bdi>
                  <span>{describeFailure(failure, language)}</span>
                </li>
              ))}
            </ul>
          </Group>
        </>
      )}
    </div>
  )
}
