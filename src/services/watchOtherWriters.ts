import { isStoreError } from '../store/isStoreError.ts'
import type { Store } from '../store/openStore.ts'

/** How often the store is asked whether another process has written, in milliseconds. */
const interval = 1000

/** Calls `onChange` when another process (such as `tahrir import`) has written to the store. */
export function watchOtherWriters(store: Store, onChange: () => void): () => void {
  let version = dataVersion(store)
  const timer = setInterval(() => {
    const now = dataVersion(store)
    if (now === null || now === version) return
    version = now
    onChange()
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * SQLite changes this number when another connection commits, and not for commits of this one. Null
 * where the store cannot be read just now; what fails then is told where somebody asks for something.
 */
function dataVersion(store: Store): number | null {
  try {
    return Number(store.reader.pragma('data_version', { simple: true }))
  } catch (error) {
    if (isStoreError(error)) return null
    throw error
  }
}
