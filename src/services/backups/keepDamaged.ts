import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { filesOfDatabase } from '../../store/openCopy.ts'
import { databaseName } from '../../store/openStore.ts'
import { flushFile, flushFolder } from '../../store/snapshot.ts'
import { storeFault } from '../storeFault.ts'
import { backupsFolder } from './backupsFolder.ts'

/** Copies the files of an archive that cannot be read whole, byte for byte, into a folder among the backups. */
export function keepDamaged(dataFolder: string, now: number): Reply<{ name: string }, 'storeFailed'> {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  let name = `damaged-${time}`
  for (let number = 2; existsSync(join(backupsFolder(dataFolder), name)); number += 1) {
    name = `damaged-${time}-${number}`
  }
  const folder = join(backupsFolder(dataFolder), name)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const file of filesOfDatabase(join(dataFolder, databaseName))) {
      if (!existsSync(file)) continue
      const copy = join(folder, basename(file))
      copyFileSync(file, copy)
      flushFile(copy)
    }
    flushFolder(folder)
    return succeed({ name })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return storeFault(error)
  }
}
