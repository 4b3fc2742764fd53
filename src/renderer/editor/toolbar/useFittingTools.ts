import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ToolGroup } from './ToolRow.tsx'

/**
 * The groups for which a row has no room, by their ids. They are measured where they stand, in the row or
 * out of sight, whenever the row changes its width and when fonts have come.
 */
export function useFittingTools(
  row: RefObject<HTMLElement | null>,
  groups: readonly ToolGroup[],
): ReadonlySet<string> {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(none)
  const ranks = groups.map(({ id, rank }) => `${id}=${rank}`).join(' ')
  useLayoutEffect(() => {
    const frame = row.current
    if (frame === null) return undefined
    const measure = () => {
      // Behind another tab there is nothing to measure.
      if (frame.clientWidth === 0) return
      const widths = new Map(
        [...frame.querySelectorAll<HTMLElement>('[data-tool-group]')].map((group) => [
          group.dataset['toolGroup'] ?? '',
          group.getBoundingClientRect().width,
        ]),
      )
      const ranked = ranks.split(' ').map((each) => {
        const [id = '', rank] = each.split('=')
        return { id, rank: Number(rank), width: widths.get(id) ?? 0 }
      })
      const line = frame.querySelector('.tool-row-line')
      const room = line === null ? 0 : line.getBoundingClientRect().width
      const next = withoutRoom(ranked, room)
      setHidden((known) => (isSame(known, next) ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [row, ranks])
  return hidden
}

const none: ReadonlySet<string> = new Set()

/** The width of the button for the rest, and what parts two groups, in pixels. */
const moreWidth = 44
const gap = 9

/** Which of the tools do not fit into `room` pixels, beginning with the highest rank. */
export function withoutRoom(
  tools: readonly { id: string; rank: number; width: number }[],
  room: number,
): ReadonlySet<string> {
  const total = tools.reduce((sum, { width }) => sum + width + gap, 0)
  const hidden = new Set<string>()
  let left = room - total
  if (left >= 0) return hidden
  left -= moreWidth
  for (const { id, width } of tools.toSorted((one, other) => other.rank - one.rank)) {
    if (left >= 0) break
    hidden.add(id)
    left += width + gap
  }
  return hidden
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}
