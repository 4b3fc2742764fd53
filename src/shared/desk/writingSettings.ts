import { z } from 'zod'

/** How the desk writes, as far as the program decides it. */
export const writingSettingsSchema = z.object({
  /** The digits before the items of numbered lists that run from the right in a text of Arabic script. */
  listDigits: z.enum(['latin', 'arabicIndic']),
})
export type WritingSettings = z.infer<typeof writingSettingsSchema>

export const defaultWritingSettings: WritingSettings = { listDigits: 'latin' }
