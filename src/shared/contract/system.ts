import { z } from 'zod'
import { diagnosticsSchema } from '../diagnostics/diagnostics.ts'
import { method } from '../rpc/contract.ts'

export const uiLanguages = ['ar', 'en'] as const
export const uiLanguageSchema = z.enum(uiLanguages)
export type UiLanguage = z.infer<typeof uiLanguageSchema>

export const themes = ['system', 'light', 'dark'] as const
export const themeSchema = z.enum(themes)
export type Theme = z.infer<typeof themeSchema>

/** What the person chose of how the screen looks; a language of null is the system's. */
export const appearanceSchema = z.strictObject({
  language: uiLanguageSchema.nullable(),
  theme: themeSchema,
})
export type Appearance = z.infer<typeof appearanceSchema>

/** What the host can do; the renderer hides what is missing and never asks which host it has. */
export const capabilitiesSchema = z.strictObject({
  /** The host shows its own open and save dialogs; otherwise files come by upload and go by download. */
  nativeDialogs: z.boolean(),
  /** The host prints pages into PDF files; otherwise they are printed by the browser. */
  pdf: z.boolean(),
  /** A finished file can be dragged out of the page into another program. */
  dragOut: z.boolean(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>

const troubleSchema = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const systemMethods = {
  'system.describe': method(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      language: uiLanguageSchema,
      capabilities: capabilitiesSchema,
      appearance: appearanceSchema,
    }),
  ),
  /** What went wrong beside any article in this run, the oldest first. */
  'system.troubles': method(z.strictObject({}), z.strictObject({ troubles: z.array(troubleSchema) })),
  /** What helps whoever looks for a fault, without anything that people wrote. Looks through the whole archive first. */
  'system.diagnose': method(z.strictObject({}), diagnosticsSchema),
  /** Answers the event `saveAsked`: nothing waits in the page any more, or it could not be sent. */
  'system.saved': method(z.strictObject({ round: z.int().min(1) }), z.strictObject({})),
  /** Chooses the language of the screen, or the system's (null); gives the one that it is in then. */
  'system.setLanguage': method(
    z.strictObject({ language: uiLanguageSchema.nullable() }),
    z.strictObject({ language: uiLanguageSchema }),
    ['storeFailed'],
  ),
  /** Chooses the theme of the screen, in every window. */
  'system.setTheme': method(z.strictObject({ theme: themeSchema }), z.strictObject({}), ['storeFailed']),
} as const

export const systemEvents = {
  /** Something beside any article went wrong that people should know of: a backup that failed, a damaged archive. */
  troubleFound: troubleSchema,
  /** The screen is to be shown in another theme. */
  themeChanged: z.strictObject({ theme: themeSchema }),
  /** The host may have to stop: the page sends at once what waits in it, and answers by `system.saved`. */
  saveAsked: z.strictObject({ round: z.int().min(1) }),
} as const
