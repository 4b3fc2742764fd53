import { z } from 'zod'
import { checkCodes } from '../checks/checkCodes.ts'

/** What of the proofreading the desk does without. */
export const checkSettingsSchema = z.object({
  /** Checks that are turned off. */
  off: z.array(z.enum(checkCodes)),
  /** Single rules of a check that are turned off, such as `hamza/wasl`. */
  rulesOff: z.array(z.string().max(100)).max(100),
})
export type CheckSettings = z.infer<typeof checkSettingsSchema>

export const defaultCheckSettings: CheckSettings = { off: [], rulesOff: [] }
