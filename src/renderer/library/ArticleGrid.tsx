import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import { mostAtOnce } from '../../shared/contract/library.ts'
import './ArticleGrid.css'
import type { ArticleListState, ArticleListStore } from './articleList.ts'
import { Grid, Row, RowGroup } from './gridParts.tsx'
import { headlineOf } from './headlineOf.ts'
import type { Selection } from './useSelection.ts'

export interface ArticleGridProps {
  list: ArticleListStore
  state: ArticleListState
  selection: Selection
  openId: string | null
  onOpen(row: ArticleRow): void
  onDelete(row: ArticleRow): void
  /** The height that a row most likely has, in pixels. */
  rowHeight: number
  /** What stands above the rows and scrolls with them sideways. */
  head?: ReactNode
  columnCount: number
  renderRow(row: ArticleRow): ReactNode
  /** What stands in the list's place when it has no rows. */
  empty: ReactNode
  /** Told which articles are in sight. */
  onSight(ids: readonly string[]): void
}

/**
 * The rows of the archive. Only those in sight are in the page, however many there are. A click opens;
 * Ctrl, Shift or the box in front of a row select, as do Space, Shift and the arrows, and Ctrl+A.
 */
export function ArticleGrid(props: ArticleGridProps) {
  const { list, state, selection, openId, onOpen, onDelete, rowHeight, head, columnCount, empty } = props
  const { renderRow, onSight } = props
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const anchor = useRef(0)
  /** Set where the keyboard moved on to a row that is not in the page yet. */
  const wantsFocus = useRef(false)

  const virtualizer = useVirtualizer({
    count: state.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => state.rows.get(index)?.id ?? index,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0

  useEffect(() => list.show(first, last), [list, first, last])
  const shown = items.flatMap(({ index }) => state.rows.get(index)?.id ?? []).join(' ')
  useEffect(() => onSight(shown === '' ? [] : shown.split(' ')), [shown, onSight])
  // Another question shows its answer from the top.
  const question = useRef(state.question)
  useEffect(() => {
    if (question.current === state.question) return
    question.current = state.question
    setFocused(0)
    anchor.current = 0
    if (scroller.current) scroller.current.scrollTop = 0
  }, [state.question])

  const reach = Math.min(focused, Math.max(0, state.count - 1))
  useEffect(() => {
    if (!wantsFocus.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${reach}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  const select = async (from: number, to: number) => {
    const [start, end] = from < to ? [from, to] : [to, from]
    const rows = await list.read(start, Math.min(end, start + mostAtOnce - 1))
    selection.set(rows.map(({ id }) => id))
  }

  const moveTo = (place: number, isSelecting: boolean) => {
    const next = Math.max(0, Math.min(state.count - 1, place))
    setFocused(next)
    wantsFocus.current = true
    virtualizer.scrollToIndex(next, { align: 'auto' })
    if (isSelecting) void select(anchor.current, next)
    else anchor.current = next
  }

  const onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return
    if (goSideways(event.key, event.target, getComputedStyle(event.target).direction === 'rtl')) {
      return event.preventDefault()
    }
    if (event.target.getAttribute('role') !== 'row') return
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const isControl = ctrlKey || metaKey
    const row = state.rows.get(reach)
    const page = Math.max(1, last - first - 8)
    const steps: Record<string, number> = {
      ArrowDown: reach + 1,
      ArrowUp: reach - 1,
      PageDown: reach + page,
      PageUp: reach - page,
      Home: 0,
      End: state.count - 1,
    }
    const step = steps[key]
    if (altKey) return
    if (step !== undefined && !isControl) moveTo(step, shiftKey)
    else if (key === 'Enter' && row && !isControl) onOpen(row)
    else if (key === ' ' && row) {
      anchor.current = reach
      selection.toggle(row.id)
    } else if (key === 'Delete' && row) onDelete(row)
    else if (event.code === 'KeyA' && isControl && !shiftKey) void select(0, state.count - 1)
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear()
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent, row: ArticleRow, place: number) => {
    if (event.target instanceof HTMLElement && event.target.closest('button, input, label, a')) return
    setFocused(place)
    if (event.shiftKey) void select(anchor.current, place)
    else if (event.ctrlKey || event.metaKey) {
      anchor.current = place
      selection.toggle(row.id)
    } else {
      anchor.current = place
      onOpen(row)
    }
  }

  return (
    <div ref={scroller} className="article-grid">
      <Grid
        className="article-list"
        aria-label={t('library.list')}
        aria-multiselectable
        aria-rowcount={state.isCapped ? -1 : state.count}
        aria-colcount={columnCount}
        onKeyDown={onKey}
      >
        {head}
        <RowGroup style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = state.rows.get(index)
            const isSelected = row !== undefined && selection.has(row.id)
            return (
              <Row
                key={key}
                ref={virtualizer.measureElement}
                className="article-row"
                data-index={index}
                data-place={index}
                data-key={row?.id}
                aria-rowindex={index + 1}
                aria-selected={isSelected}
                aria-current={row !== undefined && row.id === openId ? 'true' : undefined}
                aria-label={row === undefined ? t('library.loading') : headlineOf(row.headline, t)}
                tabIndex={index === reach ? 0 : -1}
                style={{
                  transform: `translateY(${start}px)`,
                  minBlockSize: row === undefined ? rowHeight : undefined,
                }}
                onFocus={(event) => {
                  if (event.target === event.currentTarget) setFocused(index)
                }}
                onMouseDown={(event) => {
                  // A range is selected by Shift, and no text with it.
                  if (event.shiftKey) event.preventDefault()
                }}
                onClick={(event) => row && onClick(event, row, index)}
              >
                {row !== undefined && renderRow(row)}
              </Row>
            )
          })}
        </RowGroup>
      </Grid>
      {state.count === 0 && empty}
    </div>
  )
}

/** The arrow towards the end of the line goes to the buttons of a row, the other one back to it. Gives whether it did. */
function goSideways(key: string, target: HTMLElement, isRtl: boolean): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
  const row = target.closest<HTMLElement>('[role="row"]')
  const isForward = (key === 'ArrowLeft') === isRtl
  const goal = isForward ? row?.querySelector<HTMLElement>('button') : row
  if (!goal || goal === target) return false
  goal.focus()
  return true
}
