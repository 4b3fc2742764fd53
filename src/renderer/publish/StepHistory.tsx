import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSteps } from '../history/useSteps.ts'
import { formatDate, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Icon } from '../ui/Icon.tsx'

/** The steps that the piece has taken, with who and when. */
export function StepHistory({ articleId }: { articleId: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const steps = useSteps(articleId)
  return (
    <Disclosure className="step-history">
      <Heading>
        <Button slot="trigger" className="step-history-toggle">
          <Icon name="down" />
          {t('history.steps.title')}
        </Button>
      </Heading>
      <DisclosurePanel>
        {steps?.length === 0 && <p>{t('history.steps.none')}</p>}
        <ol>
          {steps?.map(({ from, to, person, changedAt }) => (
            <li key={`${changedAt} ${from} ${to}`}>
              <span>{t('history.steps.step', { from: t(`status.${from}`), to: t(`status.${to}`) })}</span>
              <span>
                {t('history.steps.by', {
                  person: isolate(person === '' ? t('history.nobody') : person),
                  date: formatDate(changedAt, language, true),
                })}
              </span>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  )
}
