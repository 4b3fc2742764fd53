import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { backupReasons } from '../../shared/contract/backups.ts'

/** What stands beside a backup, for a person to read and for the program to check it by. */
const backupManifestSchema = z.object({
  format: z.literal('tahrir-backup'),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  schema: z.int(),
  articles: z.int(),
  words: z.int(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

export const manifestPath = (backup: string) => `${backup}.json`

/** The manifest of the backup at a path; null where there is none, or none that can be read. */
export function readManifest(backup: string): BackupManifest | null {
  try {
    return backupManifestSchema.safeParse(JSON.parse(readFileSync(manifestPath(backup), 'utf8'))).data ?? null
  } catch {
    return null
  }
}
