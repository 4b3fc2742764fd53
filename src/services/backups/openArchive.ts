import type { Reply } from '../../shared/rpc/failure.ts'
import { type OpenFailure, openStore, type Store } from '../../store/openStore.ts'
import { makeBackup } from './makeBackup.ts'

/** Opens the archive in a folder as `openStore` does, with a backup of it before it is brought up to date. */
export function openArchive(folder: string): Reply<Store, OpenFailure> {
  return openStore(folder, (db) => makeBackup(db, folder, 'migration'))
}
