import { z } from 'zod'
import { deskChangeSchema, deskSettingsSchema } from '../desk/deskSettings.ts'
import { method } from '../rpc/contract.ts'

export const deskMethods = {
  /** What the newsroom has settled, whole: what was never set has its default. */
  'desk.read': method(z.strictObject({}), deskSettingsSchema, ['storeFailed']),
  /** Changes what is named and gives the whole; every window is told. */
  'desk.change': method(deskChangeSchema, deskSettingsSchema, ['storeFailed']),
} as const

export const deskEvents = {
  /** The settings are no longer what they were. */
  deskChanged: deskSettingsSchema,
} as const
