import type { ReadableDb, WritableDb } from './handles.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/** The version that `migrate` brings a database to. */
export const newestVersion = migrations.at(-1)?.version ?? 0

/** The schema version of a database; 0 for a new one. */
export function schemaVersion(db: ReadableDb): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Whether a database was written by a newer program, whose schema this one does not know. */
export function isNewer(db: ReadableDb, known: readonly Migration[] = migrations): boolean {
  return schemaVersion(db) > (known.at(-1)?.version ?? 0)
}

/** Brings a database to the newest known version, each step in a transaction of its own. Throws what SQLite throws. */
export function migrate(db: WritableDb, known: readonly Migration[] = migrations): void {
  for (const migration of known) {
    db.transaction(() => {
      // Asked inside the transaction: another process may have done the step meanwhile.
      if (schemaVersion(db) >= migration.version) return
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  }
}
