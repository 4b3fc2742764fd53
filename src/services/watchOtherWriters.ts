import { dataVersion } from '../store/dataVersion.ts'
import type { Store } from '../store/openStore.ts'

/** How often the store is asked whether another process has written, in milliseconds. */
const interval = 1000

export interface WriterWatch {
  /** To be called when what this program's own worker has written was told: it is not told once more. */
  seen(): void
  stop(): void
}

/** Calls `onChange` when another process (such as `tahrir import`) has written to the store. */
export function watchOtherWriters(store: Store, onChange: () => void): WriterWatch {
  let version = dataVersion(store.reader)
  const timer = setInterval(() => {
    const now = dataVersion(store.reader)
    if (now === null || now === version) return
    version = now
    onChange()
  }, interval)
  timer.unref()
  return {
    seen() {
      version = dataVersion(store.reader) ?? version
    },
    stop: () => clearInterval(timer),
  }
}
