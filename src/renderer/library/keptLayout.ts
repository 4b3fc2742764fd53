import { z } from 'zod'
import { type View, viewSchema } from '../../shared/contract/views.ts'

/** The whole archive as a list, the newest first. */
export const defaultView: View = {
  query: '',
  filter: {},
  sort: null,
  layout: 'list',
  columns: ['status', 'desk', 'byline', 'day', 'updated', 'words'],
}

const key = 'tahrir.library'
const keptSchema = z.object({ columns: viewSchema.shape.columns })

/** The view that the program starts with: the columns are as they were left, all else is as it comes. */
export function firstView(storage: () => Storage): View {
  try {
    const kept = keptSchema.safeParse(JSON.parse(storage().getItem(key) ?? 'null'))
    return kept.success ? { ...defaultView, columns: kept.data.columns } : defaultView
  } catch {
    return defaultView
  }
}

/** Remembers the columns in this browser, as far as it lets pages remember anything. */
export function keepColumns(storage: () => Storage, { columns }: View): void {
  try {
    storage().setItem(key, JSON.stringify({ columns }))
  } catch {
    // A browser that forbids storage only forgets the choice.
  }
}
