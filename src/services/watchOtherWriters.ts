import { dataVersion } from '../store/dataVersion.ts'
import type { Store } from '../store/openStore.ts'

/** How often the store is asked whether another process has written, in milliseconds. */
const interval = 1000

/** Calls `onChange` when another process (such as `tahrir import`) has written to the store. */
export function watchOtherWriters(store: Store, onChange: () => void): () => void {
  let version = dataVersion(store.reader)
  const timer = setInterval(() => {
    const now = dataVersion(store.reader)
    if (now === null || now === version) return
    version = now
    onChange()
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}
