import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/openStore.ts'

/** A new store in a folder of its own, removed by `dispose`. */
export function temporaryStore(): { store: Store; folder: string; dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-test-'))
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  return {
    store: opened.value,
    folder,
    dispose() {
      opened.value.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
