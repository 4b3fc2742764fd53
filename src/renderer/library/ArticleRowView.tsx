import { useTranslation } from 'react-i18next'
import { languageDirection } from '../../shared/article/language.ts'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { Passage } from '../../shared/search/cutPassage.ts'
import type { Term } from '../../shared/search/parseQuery.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { formatAge, formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import './ArticleRowView.css'
import { Cell } from './gridParts.tsx'
import { Headline } from './Headline.tsx'
import { MarkedText } from './MarkedText.tsx'
import { useNow } from './useNow.ts'

export interface RowActions {
  onDelete(row: ArticleRow): void
  onRestore(row: ArticleRow): void
}

export interface ArticleRowViewProps extends RowActions {
  row: ArticleRow
  terms: readonly Term[]
  passage: Passage | undefined
  isSelected: boolean
  onToggle(): void
}

/** What a row of the list shows of an article. */
export function ArticleRowView(props: ArticleRowViewProps) {
  const { row, terms, passage, isSelected, onToggle, onDelete, onRestore } = props
  const { t } = useTranslation()
  const around = languageDirection(row.language)
  return (
    <Cell className="article-row-cell">
      <SelectBox isSelected={isSelected} onToggle={onToggle} />
      <div className="article-row-words">
        <p className="article-row-headline">
          <Headline headline={row.headline} language={row.language} terms={terms} />
        </p>
        {passage !== undefined && (
          <p className="article-row-passage">
            <bdi dir={dominantDirection(passage.text, around)} lang={row.language}>
              <MarkedText text={passage.text} marks={passage.marks} />
            </bdi>
          </p>
        )}
        <p className="article-row-facts">
          <StatusBadge status={row.status} />
          {row.desk !== '' && <bdi className="article-row-desk">{row.desk}</bdi>}
          <span className="article-row-count">{t('library.words', { count: row.words })}</span>
          <Age time={row.updatedAt} />
        </p>
      </div>
      <div className="article-row-actions">
        {row.status === 'trashed' ? (
          <Button kind="quiet" icon="restore" excludeFromTabOrder onPress={() => onRestore(row)}>
            {t('library.restore')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            icon="trash"
            excludeFromTabOrder
            aria-label={t('library.delete')}
            onPress={() => onDelete(row)}
          />
        )}
      </div>
    </Cell>
  )
}

/** Selects by mouse; the keyboard has the space bar on the row, so that Tab does not stop at each box. */
export function SelectBox({ isSelected, onToggle }: { isSelected: boolean; onToggle(): void }) {
  const { t } = useTranslation()
  return (
    <input
      type="checkbox"
      className="article-row-box"
      tabIndex={-1}
      aria-label={t('library.select')}
      checked={isSelected}
      onChange={onToggle}
    />
  )
}

/** How long ago something happened, with the day and hour to be asked for. */
export function Age({ time }: { time: number }) {
  const language = useLanguage()
  const now = useNow()
  return (
    <time dateTime={new Date(time).toISOString()} title={formatDate(time, language, true)}>
      {formatAge(time, Math.max(now, time), language)}
    </time>
  )
}
