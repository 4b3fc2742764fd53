import { z } from 'zod'
import { method } from '../rpc/contract.ts'

/** Why a backup was made. `beforeRestore` is the archive that a restore took the place of. */
export const backupReasons = ['daily', 'migration', 'byHand', 'beforeRestore'] as const
export type BackupReason = (typeof backupReasons)[number]

export const backupFailures = ['backupMissing', 'backupDamaged', 'backupNewer'] as const
export type BackupFailure = (typeof backupFailures)[number]

/** The name of a backup in the archive's own folder; never a path. */
export const backupNameSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.sqlite$/)

export const backupRowSchema = z.strictObject({
  name: z.string(),
  /** Milliseconds since 1970, UTC. */
  createdAt: z.int(),
  bytes: z.int().min(0),
  /** What its manifest says; null where it has none that can be read. */
  content: z
    .strictObject({ reason: z.enum(backupReasons), articles: z.int().min(0), words: z.int().min(0) })
    .nullable(),
})
export type BackupRow = z.infer<typeof backupRowSchema>

const contentSchema = z.strictObject({ articles: z.int().min(0), words: z.int().min(0) })
const oneBackup = z.strictObject({ name: backupNameSchema })

export const backupsMethods = {
  /** The backups in the archive's own folder, the newest first. */
  'backups.list': method(z.strictObject({}), z.strictObject({ backups: z.array(backupRowSchema) }), [
    'storeFailed',
  ]),
  'backups.create': method(z.strictObject({}), z.strictObject({ name: z.string() }), ['storeFailed']),
  /** Reads a backup through, page by page. */
  'backups.verify': method(oneBackup, contentSchema, backupFailures),
  /**
   * Puts a backup in the place of the archive, which is kept under the name `kept`. Every caller then gets
   * `archiveReplaced`, and what it has open is no longer known to the host.
   */
  'backups.restore': method(oneBackup, contentSchema.extend({ kept: z.string() }), [
    ...backupFailures,
    'storeFailed',
  ]),
  'backups.remove': method(oneBackup, z.strictObject({}), ['backupMissing', 'storeFailed']),
} as const

export const backupsEvents = {
  /** The archive is another one, by a restore here or by another program: all that was read before is void. */
  archiveReplaced: z.strictObject({
    /** Whether it was this caller who asked for it. */
    isOwn: z.boolean(),
  }),
} as const
