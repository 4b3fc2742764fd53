import { z } from 'zod'

export const statuses = [
  'draft',
  'inReview',
  'ready',
  'published',
  'corrected',
  'withdrawn',
  'trashed',
] as const
export const statusSchema = z.enum(statuses)
export type Status = z.infer<typeof statusSchema>

/** Where a piece may go from each status. Every status may also go to `trashed`, and from there to `draft`. */
const steps: Record<Status, readonly Status[]> = {
  draft: ['inReview'],
  inReview: ['draft', 'ready'],
  ready: ['inReview', 'published'],
  published: ['corrected', 'withdrawn'],
  corrected: ['corrected', 'withdrawn'],
  withdrawn: ['corrected'],
  trashed: ['draft'],
}

export function nextStatuses(from: Status): readonly Status[] {
  return from === 'trashed' ? steps.trashed : [...steps[from], 'trashed']
}

export function canStep(from: Status, to: Status): boolean {
  return nextStatuses(from).includes(to)
}

/** Whether a piece in this status may leave as finished; any other export carries a mark: DRAFT, or WITHDRAWN. */
export function isFinished(status: Status): boolean {
  return status === 'ready' || status === 'published' || status === 'corrected'
}
