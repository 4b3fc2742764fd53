import { existsSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfDatabase } from '../../store/openCopy.ts'
import { databaseName } from '../../store/openStore.ts'
import { manifestPath, readManifest } from './backupManifest.ts'

/**
 * Whether a backup at a path would destroy what is there: the archive itself, under whatever name, or a file
 * that is no backup of this program. An earlier backup may be replaced.
 */
export function isInTheWay(path: string, dataFolder: string): boolean {
  const there = statOf(path)
  const isOfArchive = filesOfDatabase(join(dataFolder, databaseName)).some((file) => {
    const own = statOf(file)
    return file === path || (own !== undefined && own.ino === there?.ino && own.dev === there.dev)
  })
  if (isOfArchive) return true
  if (there === undefined && !existsSync(manifestPath(path))) return false
  const manifest = readManifest(path)
  return manifest === null || (there !== undefined && there.size !== manifest.bytes)
}

/** Where the system does not even say what is there, the writing says why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
