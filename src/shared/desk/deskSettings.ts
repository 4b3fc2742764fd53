import { z } from 'zod'
import { deskDesignSchema, plainDesign } from '../publishing/deskDesign.ts'
import { defaultFinishing, finishingSchema } from '../publishing/finishing.ts'
import { checkSettingsSchema, defaultCheckSettings } from './checkSettings.ts'
import { defaultHouseStyle, houseStyleSchema } from './houseStyle.ts'
import { defaultImageSettings, imageSettingsSchema } from './imageSettings.ts'
import { defaultMacroSettings, macroSettingsSchema } from './macroSettings.ts'
import { defaultTrashSettings, trashSettingsSchema } from './trashSettings.ts'
import { defaultWritingSettings, writingSettingsSchema } from './writingSettings.ts'

/**
 * What a newsroom has settled for all its pieces and windows, by area. An area has a file with its schema
 * and its defaults, and a line in each of the three lists here.
 */
export const deskSettingsSchema = z.strictObject({
  writing: writingSettingsSchema,
  images: imageSettingsSchema,
  houseStyle: houseStyleSchema,
  checks: checkSettingsSchema,
  pages: deskDesignSchema,
  trash: trashSettingsSchema,
  finishing: finishingSchema,
  macros: macroSettingsSchema,
})
export type DeskSettings = z.infer<typeof deskSettingsSchema>
export type DeskArea = keyof DeskSettings

export const defaultDeskSettings: DeskSettings = {
  writing: defaultWritingSettings,
  images: defaultImageSettings,
  houseStyle: defaultHouseStyle,
  checks: defaultCheckSettings,
  pages: plainDesign,
  trash: defaultTrashSettings,
  finishing: defaultFinishing,
  macros: defaultMacroSettings,
}

/** A change of settings: of one area or several, each with what is to be another way. */
export const deskChangeSchema = z.strictObject({
  writing: writingSettingsSchema.partial().strict().optional(),
  images: imageSettingsSchema.partial().strict().optional(),
  houseStyle: houseStyleSchema.partial().strict().optional(),
  checks: checkSettingsSchema.partial().strict().optional(),
  pages: deskDesignSchema.partial().strict().optional(),
  trash: trashSettingsSchema.partial().strict().optional(),
  finishing: finishingSchema.partial().strict().optional(),
  macros: macroSettingsSchema.partial().strict().optional(),
})
export type DeskChange = z.infer<typeof deskChangeSchema>

export const deskAreas = Object.keys(defaultDeskSettings) as DeskArea[]

/**
 * Settings from what is stored of each area. An area that is not stored has its defaults, and so has one that
 * does not parse; a setting that came later than what is stored has its own default.
 */
export function readDeskSettings(stored: Partial<Record<DeskArea, unknown>>): DeskSettings {
  const read = { ...defaultDeskSettings }
  for (const area of deskAreas) Object.assign(read, { [area]: readArea(area, stored[area]) })
  return read
}

function readArea(area: DeskArea, stored: unknown): DeskSettings[DeskArea] {
  const defaults = defaultDeskSettings[area]
  if (typeof stored !== 'object' || stored === null) return defaults
  const parsed = deskSettingsSchema.shape[area].safeParse({ ...defaults, ...stored })
  return parsed.success ? parsed.data : defaults
}

/** Settings with a change made. */
export function changeDeskSettings(settings: DeskSettings, change: DeskChange): DeskSettings {
  const changed = { ...settings }
  for (const area of deskAreas) {
    // A way may carry what was left out as undefined; that changes nothing.
    const given = Object.entries(change[area] ?? {}).filter(([, value]) => value !== undefined)
    Object.assign(changed, { [area]: { ...settings[area], ...Object.fromEntries(given) } })
  }
  return changed
}
