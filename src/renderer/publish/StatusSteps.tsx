import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { nextStatuses } from '../../shared/article/status.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useTrash } from '../library/useTrash.ts'
import { Button } from '../ui/Button.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import './StatusSteps.css'
import { StepHistory } from './StepHistory.tsx'
import { useChangeStatus } from './useChangeStatus.ts'
import { useMetadataField } from './useMetadataField.ts'

/** Where the piece stands and where it may go from there. */
export function StatusSteps({ session }: { session: ArticleSession }) {
  const { list } = useProgram()
  const { t } = useTranslation()
  const { value: status } = useMetadataField(session, 'status')
  const changeStatus = useChangeStatus(session)
  const trash = useTrash()

  const throwAway = () => {
    const row = [...list.getSnapshot().rows.values()].find(({ id }) => id === session.id)
    trash.remove({ id: session.id, headline: row?.headline ?? '' })
  }
  return (
    <Group className="status-steps" aria-label={t('status.label')}>
      <StatusBadge status={status} />
      <div className="status-steps-buttons">
        {/* The way on stands before the way back. */}
        {nextStatuses(status)
          .filter((next) => next !== 'trashed')
          .toReversed()
          .map((next) => (
            <Button key={next} onPress={() => void changeStatus(next)}>
              {t(`step.${next}`)}
            </Button>
          ))}
        {status !== 'trashed' && (
          <Button kind="quiet" icon="trash" onPress={throwAway}>
            {t('step.trashed')}
          </Button>
        )}
      </div>
      <StepHistory articleId={session.id} />
    </Group>
  )
}
