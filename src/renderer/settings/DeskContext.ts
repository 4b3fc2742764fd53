import { createContext, useContext } from 'react'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'

/** The desk's settings for all that is on the screen. */
export const DeskContext = createContext<DeskSettings>(defaultDeskSettings)

export function useDeskSettings(): DeskSettings {
  return useContext(DeskContext)
}
