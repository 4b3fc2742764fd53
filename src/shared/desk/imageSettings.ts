import { z } from 'zod'

/** What the desk keeps of images. */
export const imageSettingsSchema = z.object({
  /** Whether the file of an image that was scaled stays in the archive beside it. */
  keepOriginals: z.boolean(),
})
export type ImageSettings = z.infer<typeof imageSettingsSchema>

export const defaultImageSettings: ImageSettings = { keepOriginals: false }
