import { useSyncExternalStore } from 'react'
import { createViewSettings, type ViewSettings } from './viewSettings.ts'

/** The settings of this page. */
export const viewSettings = createViewSettings(() => window.localStorage)

export function useViewSettings(): ViewSettings {
  return useSyncExternalStore(viewSettings.subscribe, viewSettings.getSnapshot)
}
