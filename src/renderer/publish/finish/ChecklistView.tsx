import { useTranslation } from 'react-i18next'
import type { ChecklistItem } from '../../../shared/publishing/checklist.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { ChecklistProblemLine } from './ChecklistProblemLine.tsx'

export interface ChecklistViewProps {
  session: ArticleSession
  items: readonly ChecklistItem[]
  onDetails(): void
}

const icons: Record<ChecklistItem['state'], IconName> = { met: 'check', advice: 'info', missing: 'warning' }

/** What the desk wants of a piece, each with what is missing and a way there. */
export function ChecklistView({ session, items, onDetails }: ChecklistViewProps) {
  const { t } = useTranslation()
  return (
    <ul className="checklist">
      {items.map(({ topic, state, problems }) => (
        <li key={topic} className={`checklist-item checklist-${state}`}>
          <Icon name={icons[state]} />
          <div>
            <p className="checklist-topic">
              {t(`finish.topic.${topic}`)}{' '}
              <span className="checklist-state">{t(`finish.state.${state}`)}</span>
            </p>
            {topic === 'status' && problems.length > 0 && (
              <p className="checklist-advice">{t('finish.draft')}</p>
            )}
            {topic !== 'status' && problems.length > 0 && (
              <ul className="checklist-problems">
                {problems.map((problem) => (
                  <li key={JSON.stringify(problem)}>
                    <ChecklistProblemLine session={session} problem={problem} onDetails={onDetails} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
