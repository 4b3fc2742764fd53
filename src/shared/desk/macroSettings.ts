import { z } from 'zod'
import { macroSchema, mostMacros } from '../macros/macro.ts'

/** The desk's own sequences of replacements. */
export const macroSettingsSchema = z.object({ list: z.array(macroSchema).max(mostMacros) })
export type MacroSettings = z.infer<typeof macroSettingsSchema>

export const defaultMacroSettings: MacroSettings = { list: [] }
