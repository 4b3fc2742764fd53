import { type DragEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canStep, nextStatuses, type Status } from '../../shared/article/status.ts'
import type { ArticleFilter, ArticleRow } from '../../shared/contract/articles.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { fail } from '../../shared/failures/fail.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { formatNumber, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { MenuButton, MenuItem } from '../ui/Menu.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { Age } from './ArticleRowView.tsx'
import './Board.css'
import { Headline } from './Headline.tsx'
import { headlineOf } from './headlineOf.ts'

const columns = ['draft', 'inReview', 'ready', 'published', 'corrected', 'withdrawn'] as const
type Column = (typeof columns)[number]

export interface BoardProps {
  query: string
  filter: ArticleFilter
  onOpen(row: ArticleRow): void
}

/** The archive by status, a column each. A card goes to another by dragging or by its menu; what the workflow refuses says why. */
export function Board({ query, filter, onOpen }: BoardProps) {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [dragged, setDragged] = useState<ArticleRow | null>(null)

  const move = useCallback(
    async (row: ArticleRow, status: Status) => {
      if (row.status === status) return
      const reply = await client.call('articles.setStatus', { id: row.id, status })
      const name = t('program.quoted', { name: isolate(headlineOf(row.headline, t)) })
      if (!reply.ok) {
        return notices.tell({
          kind: 'failed',
          text: t('archive.notMoved', { name, why: describeFailure(reply.error, language) }),
        })
      }
      notices.tell({ kind: 'done', text: t('archive.moved', { name, status: t(`status.${status}`) }) })
    },
    [client, notices, t, language],
  )

  const drop = (status: Column) => {
    if (dragged === null) return
    setDragged(null)
    if (dragged.status === status) return
    if (canStep(dragged.status, status)) return void move(dragged, status)
    const { error } = fail('statusRefused', { from: dragged.status, to: status })
    notices.tell({
      kind: 'failed',
      text: t('archive.notMoved', {
        name: t('program.quoted', { name: isolate(headlineOf(dragged.headline, t)) }),
        why: describeFailure(error, language),
      }),
    })
  }

  return (
    <div className="board">
      {columns
        .filter((status) => filter.status === undefined || filter.status === status)
        .map((status) => (
          <BoardColumn
            key={status}
            status={status}
            query={query}
            filter={filter}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={() => drop(status)}
            onMove={move}
            onOpen={onOpen}
          />
        ))}
    </div>
  )
}

interface BoardColumnProps extends BoardProps {
  status: Column
  dragged: ArticleRow | null
  onDrag(row: ArticleRow | null): void
  onDrop(): void
  onMove(row: ArticleRow, status: Status): Promise<void>
}

/** So many cards a column reads at once. */
const portion = 30

function BoardColumn(props: BoardColumnProps) {
  const { status, query, filter, dragged, onDrag, onDrop, onMove, onOpen } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows, total, isCapped, hasMore, readMore } = useColumn(status, query, filter)
  const [isOver, setIsOver] = useState(false)
  const takes = dragged !== null && (dragged.status === status || canStep(dragged.status, status))
  const over = (event: DragEvent) => {
    if (dragged === null) return
    // Also where it will be refused, so that it can be said why.
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    setIsOver(true)
  }
  return (
    <section
      className="board-column"
      aria-label={t(`status.${status}`)}
      data-target={dragged === null ? undefined : takes ? 'yes' : 'no'}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        onDrop()
      }}
    >
      <h2 className="board-title">
        <StatusBadge status={status} />
        <span className="board-count">
          {formatNumber(total, language)}
          {isCapped && '+'}
        </span>
      </h2>
      <ul className="board-cards">
        {rows.map((row) => (
          <li
            key={row.id}
            className="board-card"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', row.headline)
              onDrag(row)
            }}
            onDragEnd={() => onDrag(null)}
          >
            <button type="button" className="board-open" onClick={() => onOpen(row)}>
              <Headline headline={row.headline} language={row.language} />
            </button>
            <p className="board-facts">
              {row.desk !== '' && <bdi>{row.desk}</bdi>}
              <Age time={row.updatedAt} />
            </p>
            <MenuButton
              button={{
                kind: 'quiet',
                'aria-label': t('archive.moveCard', { name: isolate(headlineOf(row.headline, t)) }),
              }}
              label={t('archive.moveTo')}
              onAction={(to) => void onMove(row, to as Status)}
            >
              {nextStatuses(row.status).map((next) => (
                <MenuItem key={next} id={next} label={t(`status.${next}`)} />
              ))}
            </MenuButton>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button kind="quiet" onPress={readMore}>
          {t('archive.more')}
        </Button>
      )}
    </section>
  )
}

interface ColumnState {
  rows: readonly ArticleRow[]
  total: number
  isCapped: boolean
  hasMore: boolean
}

/** The newest cards of a column, read again when the archive changes. */
function useColumn(status: Column, query: string, filter: ArticleFilter) {
  const { client } = useProgram()
  const [count, setCount] = useState(portion)
  const [state, setState] = useState<ColumnState>({ rows: [], total: 0, isCapped: false, hasMore: false })
  const asked = useMemo(() => ({ ...filter, status, query: query.slice(0, 1000) }), [filter, status, query])

  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const sort = { by: 'updated' as const, isDescending: true }
      const reply = await client.call('articles.list', { ...asked, sort, limit: Math.min(count, 500) })
      if (!isCurrent || !reply.ok) return
      const { rows, total, isCapped, cursor } = reply.value
      setState({ rows, total, isCapped, hasMore: cursor !== null && count < 500 })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void read(), 150)
    }
    void read()
    const stop = client.on('listChanged', later)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      stop()
    }
  }, [client, asked, count])

  return { ...state, readMore: () => setCount(count + portion * 2) }
}
