import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '../../shared/contract/backups.ts'
import { type BackupManifest, manifestPath, readManifest } from './backupManifest.ts'

export const backupsFolder = (dataFolder: string) => join(dataFolder, 'backups')

/** How many of the backups that the program makes by itself are kept. */
export const keptBackups = 7

const ownReasons: ReadonlySet<BackupReason> = new Set(['daily', 'migration'])
const ending = '.sqlite'

export interface BackupEntry {
  name: string
  /** Null where no manifest can be read: what is in it is known only after a check. */
  manifest: BackupManifest | null
  bytes: number
  /** Milliseconds since 1970. */
  createdAt: number
}

/** The backups in the archive's own folder, the newest first. */
export function listBackups(dataFolder: string): BackupEntry[] {
  const folder = backupsFolder(dataFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false })
      if (!stat?.isFile()) return []
      const manifest = readManifest(join(folder, name))
      const createdAt = manifest === null ? Math.round(stat.mtimeMs) : Date.parse(manifest.createdAt)
      return [{ name, manifest, bytes: stat.size, createdAt }]
    })
    .sort((a, b) => b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1))
}

/** A name that no backup in the folder has: the time in UTC, and what it was made for. */
export function freeBackupName(dataFolder: string, reason: BackupReason, now: number): string {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  for (let number = 1; ; number += 1) {
    const name = `tahrir-${time}-${reason}${number === 1 ? '' : `-${number}`}${ending}`
    if (!existsSync(join(backupsFolder(dataFolder), name))) return name
  }
}

export function removeBackup(dataFolder: string, name: string): void {
  const path = join(backupsFolder(dataFolder), name)
  rmSync(path, { force: true })
  rmSync(manifestPath(path), { force: true })
}

/**
 * Removes what is beyond the last seven of those that the program made by itself, never the one just made. Those
 * made by hand stay. After a clock was set back, those from a time that is still to come go first.
 */
export function removeOldBackups(dataFolder: string, { made, now }: { made: string; now: number }): void {
  const rank = ({ name, createdAt }: BackupEntry) => (name === made ? 0 : createdAt <= now ? 1 : 2)
  const own = listBackups(dataFolder)
    .filter(({ manifest }) => manifest !== null && ownReasons.has(manifest.reason))
    .sort((a, b) => rank(a) - rank(b))
  for (const { name } of own.slice(keptBackups)) removeBackup(dataFolder, name)
}
