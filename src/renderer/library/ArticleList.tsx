import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import {
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import './ArticleList.css'
import { ArticleRowView, type RowActions } from './ArticleRowView.tsx'
import type { ArticleListState } from './articleList.ts'
import { headlineOf } from './headlineOf.ts'

export interface ArticleListProps extends RowActions {
  state: ArticleListState
  openId: string | null
  onOpen(id: string): void
  onLoadMore(): void
  /** What stands in the list's place when it has no rows. */
  empty: ReactNode
}

const layoutOptions = { estimatedRowSize: 84, loaderSize: 48, padding: 4, gap: 2 }

/** The list of articles. Only the rows in sight are in the page, however many there are. */
export function ArticleList(props: ArticleListProps) {
  const { state, openId, onOpen, onLoadMore, onDelete, onRestore, empty } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const selected = useMemo(() => (openId === null ? [] : [openId]), [openId])

  const frame = useRef<HTMLDivElement>(null)
  useDeleteKey(frame, (id) => {
    const row = state.rows.find((each) => each.id === id)
    if (row && row.status !== 'trashed') onDelete(row)
  })

  return (
    <div ref={frame} className="article-list-frame">
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          className="article-list"
          aria-label={t('library.list')}
          selectionMode="single"
          selectionBehavior="toggle"
          disallowEmptySelection
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            if (id !== undefined) onOpen(String(id))
          }}
          renderEmptyState={() => empty}
        >
          <Collection items={state.rows} dependencies={[language, onDelete, onRestore]}>
            {(row) => (
              <GridListItem id={row.id} className="article-row" textValue={headlineOf(row.headline, t)}>
                <ArticleRowView row={row} onDelete={onDelete} onRestore={onRestore} />
              </GridListItem>
            )}
          </Collection>
          {state.hasMore && (
            <GridListLoadMoreItem
              className="article-list-more"
              isLoading={state.phase === 'loadingMore'}
              onLoadMore={onLoadMore}
            >
              {t('library.loading')}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}

/** Calls `onDelete` with the key of the row that has the focus when Delete is pressed on it. */
function useDeleteKey(frame: RefObject<HTMLElement | null>, onDelete: (id: string) => void) {
  const latest = useRef(onDelete)
  useEffect(() => {
    latest.current = onDelete
  })
  useEffect(() => {
    const element = frame.current
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Delete' || !(target instanceof HTMLElement)) return
      const id = target.closest<HTMLElement>('[role="row"]')?.dataset['key']
      if (id !== undefined) latest.current(id)
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [frame])
}
