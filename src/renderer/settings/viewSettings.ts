import { z } from 'zod'

/** The steps of the text's size, as factors of the size that the design gives. */
export const textScales = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const

const storedSchema = z.object({
  textScale: z.literal(textScales).catch(1),
  /** Typewriter scrolling: the line of the caret stays in the middle. */
  isTypewriter: z.boolean().catch(false),
})

/** How a person likes the text to be shown; of this window or browser, not of an article. */
export interface ViewSettings extends z.infer<typeof storedSchema> {
  /** Focus mode: nothing but the text. It ends with the page. */
  isFocused: boolean
}

export interface ViewSettingsStore {
  getSnapshot(): ViewSettings
  subscribe(listener: () => void): () => void
  change(changed: Partial<ViewSettings>): void
  /** Makes the text larger (1) or smaller (-1) by so many steps, as far as there are any. */
  stepTextScale(steps: number): void
}

const key = 'tahrir.view'

/** View settings that outlive the page as far as the storage lets them; a broken or forbidden one only forgets. */
export function createViewSettings(storage: () => Storage): ViewSettingsStore {
  const listeners = new Set<() => void>()
  let settings: ViewSettings = { ...read(storage), isFocused: false }

  function change(changed: Partial<ViewSettings>) {
    settings = { ...settings, ...changed }
    write(storage, settings)
    for (const listener of listeners) listener()
  }

  return {
    getSnapshot: () => settings,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change,
    stepTextScale(steps) {
      const place = textScales.indexOf(settings.textScale) + steps
      const textScale = textScales[Math.min(textScales.length - 1, Math.max(0, place))]
      if (textScale !== undefined && textScale !== settings.textScale) change({ textScale })
    },
  }
}

function read(storage: () => Storage): z.infer<typeof storedSchema> {
  try {
    return storedSchema.parse(JSON.parse(storage().getItem(key) ?? '{}'))
  } catch {
    return storedSchema.parse({})
  }
}

function write(storage: () => Storage, { textScale, isTypewriter }: ViewSettings): void {
  try {
    storage().setItem(key, JSON.stringify({ textScale, isTypewriter }))
  } catch {
    // A browser that forbids storage only forgets the choice.
  }
}
