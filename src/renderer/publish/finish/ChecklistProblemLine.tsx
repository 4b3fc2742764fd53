import { useTranslation } from 'react-i18next'
import type { ChecklistProblem } from '../../../shared/publishing/checklist.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { jumpTo } from '../../editor/jump/jumpTo.ts'
import { formatDate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useMetadataField } from '../useMetadataField.ts'
import { useDetailLabel } from './detailLabels.ts'
import { focusDetail } from './focusDetail.ts'

export interface ChecklistProblemLineProps {
  session: ArticleSession
  problem: ChecklistProblem
  onDetails(): void
}

/** One thing that is missing; pressed, it leads to where that is. */
export function ChecklistProblemLine({ session, problem, onDetails }: ChecklistProblemLineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labelOf = useDetailLabel()
  const { value: embargo } = useMetadataField(session, 'embargo')
  const { finding, metadata, block } = problem

  const words = () => {
    if (finding !== null) return finding.message[language]
    if (metadata === 'embargo') {
      const date = embargo === null ? '' : formatDate(Date.parse(embargo), language, true)
      return t('finish.embargoUntil', { date })
    }
    return metadata === null ? '' : t('finish.unfilled', { field: labelOf(metadata) })
  }
  const go = () => {
    if (metadata !== null) {
      onDetails()
      return focusDetail(labelOf(metadata))
    }
    if (block !== null && finding !== null) jumpTo(session, { block, start: finding.start, end: finding.end })
  }
  return (
    <Button kind="quiet" onPress={go}>
      {words()}
      {finding !== null && finding.text !== '' && (
        <bdi className="checklist-place">{finding.text.slice(0, 60)}</bdi>
      )}
    </Button>
  )
}
