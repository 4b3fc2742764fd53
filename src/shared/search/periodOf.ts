import { foldText } from '../text/foldText.ts'

/** Days as ISO 8601 writes them: the first of a period, and the first after it. */
export interface Period {
  from: string
  end: string
}

/**
 * The year, month or day that was written: `2024`, `2024-05`, `12/5/2024`, in any digits. Null where it is
 * no date that there ever was.
 */
export function periodOf(written: string): Period | null {
  const parts = foldText(written).trim().split(/[-/.]/)
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null
  // A year in front is how files write it; one at the end is how people do.
  const ordered = (parts[0] ?? '').length === 4 ? parts : parts.toReversed()
  if ((ordered[0] ?? '').length !== 4) return null
  const [year, month, day] = ordered.map(Number) as [number, number?, number?]
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const isThere =
    start.getUTCFullYear() === year &&
    (month === undefined || start.getUTCMonth() === month - 1) &&
    (day === undefined || start.getUTCDate() === day)
  if (!isThere) return null
  const end =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1)
  return { from: isoDay(start), end: isoDay(new Date(end)) }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
