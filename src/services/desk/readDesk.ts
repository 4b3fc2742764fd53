import { type DeskSettings, deskAreas, readDeskSettings } from '../../shared/desk/deskSettings.ts'
import type { ReadableDb } from '../../store/handles.ts'
import { readSetting } from '../../store/settingsTable.ts'

/** The name under which the store keeps an area of the desk's settings. */
export const deskSettingName = (area: string) => `desk.${area}`

/** The desk's settings as they are stored; damaged ones are read as if they had never been set. */
export function readDesk(db: ReadableDb): DeskSettings {
  const stored = deskAreas.map((area) => [area, parse(readSetting(db, deskSettingName(area)))])
  return readDeskSettings(Object.fromEntries(stored))
}

function parse(value: string | null): unknown {
  try {
    return JSON.parse(value ?? 'null')
  } catch {
    return null
  }
}
