import { useTranslation } from 'react-i18next'
import type { View } from '../../shared/contract/views.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleListState } from './articleList.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { isSearch } from './isSearch.ts'
import { keepColumns } from './keptLayout.ts'
import { LayoutSwitch } from './LayoutSwitch.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SortMenu } from './SortMenu.tsx'
import { StatusFilter } from './StatusFilter.tsx'
import { ViewsMenu } from './ViewsMenu.tsx'
import { withoutNothing } from './withoutNothing.ts'

export interface LibraryHeadProps {
  state: ArticleListState
  onChange(change: Partial<View>): void
  onOpen(id: string): void
}

/** What is searched for and how the archive is looked at. */
export function LibraryHead({ state, onChange, onOpen }: LibraryHeadProps) {
  const { client } = useProgram()
  const { t } = useTranslation()
  const { view, total, isCapped, phase, rows } = state
  const { query, filter, sort, layout, columns } = view

  const isNarrowed = query.trim() !== '' || Object.keys(filter).some((field) => field !== 'status')
  const count =
    phase === 'loading' && rows.size === 0
      ? t('library.loading')
      : isCapped
        ? t('archive.moreThan', { count: total })
        : t(isNarrowed ? 'library.found' : 'library.total', { count: total })
  return (
    <div className="library-head">
      <SearchBox
        client={client}
        value={query}
        onChange={(next) => onChange({ query: next })}
        onOpen={onOpen}
      />
      <div className="library-tools">
        <StatusFilter
          value={filter.status ?? null}
          onChange={(status) =>
            onChange({ filter: withoutNothing({ ...filter, status: status ?? undefined }) })
          }
        />
        <FilterPanel filter={filter} onChange={(next) => onChange({ filter: next })} />
        <ViewsMenu view={view} onView={onChange} />
      </div>
      <FilterChips filter={filter} onChange={(next) => onChange({ filter: next })} />
      <div className="library-narrow">
        <p className="library-count" aria-live="polite">
          {phase === 'failed' ? '' : count}
        </p>
        {layout === 'table' && (
          <ColumnsMenu
            columns={columns}
            onChange={(next) => {
              onChange({ columns: next })
              keepColumns(() => window.localStorage, { ...view, columns: next })
            }}
          />
        )}
        {layout !== 'board' && (
          <SortMenu sort={sort} isRanked={isSearch(query)} onChange={(next) => onChange({ sort: next })} />
        )}
        <LayoutSwitch value={layout} onChange={(next) => onChange({ layout: next })} />
      </div>
    </div>
  )
}
