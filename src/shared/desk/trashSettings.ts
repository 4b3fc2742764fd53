import { z } from 'zod'

/** How long the trash keeps what is in it. */
export const trashSettingsSchema = z.object({
  /** Days in the trash after which a piece is deleted for good. */
  keptDays: z.int().min(1).max(3650),
})
export type TrashSettings = z.infer<typeof trashSettingsSchema>

export const defaultTrashSettings: TrashSettings = { keptDays: 30 }
