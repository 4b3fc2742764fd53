import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleRow, ArticleSort } from '../../shared/contract/articles.ts'
import type { ColumnName } from '../../shared/contract/views.ts'
import type { Term } from '../../shared/search/parseQuery.ts'
import { formatDate, formatLanguageName, formatNumber } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Icon } from '../ui/Icon.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { Age, SelectBox } from './ArticleRowView.tsx'
import { Cell, ColumnHeader, Row, RowGroup } from './gridParts.tsx'
import { Headline } from './Headline.tsx'
import { directionOf } from './sortChoices.ts'
import './TableView.css'

/** How wide each column is beside the headline, which takes the rest. */
const widths: Record<ColumnName, string> = {
  status: '8.5rem',
  desk: '8rem',
  kind: '6.5rem',
  byline: '10rem',
  day: '9rem',
  updated: '9rem',
  created: '9rem',
  words: '5.5rem',
  urgency: '5.5rem',
  language: '6.5rem',
  keywords: '12rem',
}

/** Rows and heads stand by themselves, so each is told the same widths; the least of all is where the table begins to scroll sideways. */
function tableColumns(columns: readonly ColumnName[]): CSSProperties {
  const rest = columns.map((column) => widths[column])
  return {
    gridTemplateColumns: ['2rem', 'minmax(14rem, 1fr)', ...rest].join(' '),
    minInlineSize: `calc(${['18rem', ...rest].join(' + ')} + ${columns.length} * var(--space-3))`,
  }
}

/** The heads of the columns; each sorts by its column, and chosen again turns the order round. */
export function TableHead({
  columns,
  sort,
  onSort,
}: {
  columns: readonly ColumnName[]
  sort: ArticleSort | null
  onSort(sort: ArticleSort): void
}) {
  const { t } = useTranslation()
  const head = (name: ColumnName | 'headline') => {
    const label = t(`archive.${name}`)
    if (name === 'keywords') {
      return (
        <ColumnHeader key={name} className="table-head">
          {label}
        </ColumnHeader>
      )
    }
    const isSorted = sort?.by === name
    return (
      <ColumnHeader
        key={name}
        className="table-head"
        aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          className="table-sort"
          onClick={() =>
            onSort({ by: name, isDescending: isSorted ? !sort.isDescending : directionOf(name) })
          }
        >
          {label}
          {isSorted && <Icon name={sort.isDescending ? 'down' : 'up'} />}
        </button>
      </ColumnHeader>
    )
  }
  return (
    <RowGroup className="table-heads">
      <Row className="table-cells" style={tableColumns(columns)}>
        <ColumnHeader aria-label={t('archive.selection')} />
        {head('headline')}
        {columns.map(head)}
      </Row>
    </RowGroup>
  )
}

export interface TableRowProps {
  row: ArticleRow
  columns: readonly ColumnName[]
  terms: readonly Term[]
  isSelected: boolean
  onToggle(): void
}

export function TableRow({ row, columns, terms, isSelected, onToggle }: TableRowProps) {
  return (
    <div role="presentation" className="table-cells" style={tableColumns(columns)}>
      <Cell>
        <SelectBox isSelected={isSelected} onToggle={onToggle} />
      </Cell>
      <Cell className="table-cell table-headline">
        <Headline headline={row.headline} language={row.language} terms={terms} />
      </Cell>
      {columns.map((column) => (
        <Cell key={column} className="table-cell">
          <Value row={row} column={column} />
        </Cell>
      ))}
    </div>
  )
}

function Value({ row, column }: { row: ArticleRow; column: ColumnName }) {
  const { t } = useTranslation()
  const language = useLanguage()
  switch (column) {
    case 'status':
      return <StatusBadge status={row.status} />
    case 'desk':
      return <bdi>{row.desk}</bdi>
    case 'kind':
      return t(`kind.${row.kind}`)
    case 'byline':
      return <bdi>{listed(row.byline, language)}</bdi>
    case 'keywords':
      return <bdi>{listed(row.keywords, language)}</bdi>
    case 'day':
      return <time dateTime={row.day}>{formatDate(Date.parse(`${row.day}T12:00:00`), language)}</time>
    case 'updated':
      return <Age time={row.updatedAt} />
    case 'created':
      return formatDate(row.createdAt, language)
    case 'words':
      return formatNumber(row.words, language)
    case 'urgency':
      return row.urgency === null ? '' : formatNumber(row.urgency, language)
    case 'language':
      return formatLanguageName(row.language, language)
  }
}

function listed(names: readonly string[], language: 'ar' | 'en'): string {
  return names.join(language === 'ar' ? '، ' : ', ')
}
