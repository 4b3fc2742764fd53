import type { ReadableDb } from './handles.ts'
import { isStoreError } from './isStoreError.ts'

/**
 * SQLite changes this number when another connection commits, and not for commits of this one. Null
 * where the store cannot be read just now; what fails then is told where somebody asks for something.
 */
export function dataVersion(db: ReadableDb): number | null {
  try {
    return Number(db.pragma('data_version', { simple: true }))
  } catch (error) {
    if (isStoreError(error)) return null
    throw error
  }
}
