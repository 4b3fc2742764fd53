import type { ReadableDb, WritableDb } from './handles.ts'
import { readSetting, writeSetting } from './settingsTable.ts'

const setting = 'archive.generation'

/** Names what the archive was restored from last; another name means that all that was read before is void. */
export function archiveGeneration(db: ReadableDb): string {
  return readSetting(db, setting) ?? ''
}

export function setArchiveGeneration(db: WritableDb, generation: string): void {
  writeSetting(db, setting, generation)
}
