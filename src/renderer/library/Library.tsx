import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { View } from '../../shared/contract/views.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { parseQuery } from '../../shared/search/parseQuery.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ArticleGrid } from './ArticleGrid.tsx'
import { ArticleRowView } from './ArticleRowView.tsx'
import { EmptyList } from './EmptyList.tsx'
import { isSearch } from './isSearch.ts'
import './Library.css'
import { LibraryHead } from './LibraryHead.tsx'
import { Board, SelectionBar, TableHead, TableRow } from './parts.ts'
import { usePassages } from './usePassages.ts'
import { useRemoveSelected } from './useRemoveSelected.ts'
import { useSelection } from './useSelection.ts'
import { useTrash } from './useTrash.ts'

/** The archive: search, filters, and the articles as a list, a table or a board. */
export function Library({ openId }: { openId: string | null }) {
  const { client, list, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const state = useSyncExternalStore(list.subscribe, list.getSnapshot)
  const { view, phase, failure } = state
  const { query, filter, sort, layout, columns } = view
  const trash = useTrash()
  const selection = useSelection()
  const { passages, onSight } = usePassages(client, query)
  const terms = useMemo(() => parseQuery(query).terms, [query])

  const change = useCallback(
    (next: Partial<View>) => {
      // What is selected and out of sight would be changed unseen.
      selection.clear()
      list.setView(next)
    },
    [list, selection.clear],
  )
  const open = useCallback(
    (id: string) => {
      // The text needs the window; the list stays beside it.
      list.setView({ layout: 'list' })
      void openArticle.open(id, isSearch(query) ? { find: query } : {})
    },
    [list, openArticle, query],
  )
  const openRow = ({ id }: ArticleRow) => open(id)
  const removeSelected = useRemoveSelected(selection)
  const remove = (row: ArticleRow) => {
    if (row.status === 'trashed') return
    if (selection.ids.size > 1 && selection.has(row.id)) {
      return void removeSelected()
    }
    trash.remove(row)
  }

  const grid = {
    list,
    state,
    selection,
    openId,
    onOpen: openRow,
    onDelete: remove,
    onSight,
    empty: phase === 'ready' ? <EmptyList view={view} /> : null,
  }
  return (
    <div className={selection.ids.size > 0 ? 'library library-selecting' : 'library'}>
      <LibraryHead state={state} onChange={change} onOpen={open} />
      {failure !== null && (
        <div className="library-failure" role="alert">
          <p>
            {t('library.failed')} {describeFailure(failure, language)}
          </p>
          <Button onPress={list.reload}>{t('program.reload')}</Button>
        </div>
      )}
      {selection.ids.size > 0 && <SelectionBar selection={selection} />}
      {layout === 'board' ? (
        <Board query={query} filter={filter} onOpen={openRow} />
      ) : layout === 'table' ? (
        <ArticleGrid
          {...grid}
          key="table"
          rowHeight={38}
          columnCount={columns.length + 2}
          head={<TableHead columns={columns} sort={sort} onSort={(next) => change({ sort: next })} />}
          renderRow={(row) => (
            <TableRow
              row={row}
              columns={columns}
              terms={terms}
              isSelected={selection.has(row.id)}
              onToggle={() => selection.toggle(row.id)}
            />
          )}
        />
      ) : (
        <ArticleGrid
          {...grid}
          key="list"
          rowHeight={isSearch(query) ? 124 : 80}
          columnCount={1}
          renderRow={(row) => (
            <ArticleRowView
              row={row}
              terms={terms}
              passage={passages.get(row.id)}
              isSelected={selection.has(row.id)}
              onToggle={() => selection.toggle(row.id)}
              onDelete={remove}
              onRestore={trash.restore}
            />
          )}
        />
      )}
    </div>
  )
}
