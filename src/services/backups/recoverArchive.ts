import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { setArchiveGeneration } from '../../store/archiveGeneration.ts'
import { everyArticle } from '../../store/articlesTable.ts'
import type { ReadableDb, WritableDb } from '../../store/handles.ts'
import { filesOfDatabase, openBackup } from '../../store/openCopy.ts'
import { createFile, databaseName, openFile } from '../../store/openStore.ts'
import { salvageRows } from '../../store/salvage.ts'
import { loadReplica } from '../live/loadReplica.ts'
import { projectArticle } from '../projection/projectArticle.ts'
import { storeFault } from '../storeFault.ts'
import { backupsFolder, listBackups } from './backupsFolder.ts'
import { keepDamaged } from './keepDamaged.ts'
import { exchangeStore } from './restoreIntoFolder.ts'
import { verifyBackup } from './verifyBackup.ts'

export interface Recovery {
  /** The newest backup that is whole and not of what a restore replaced, which the new archive rests on; null where there was none. */
  backup: string | null
  articles: number
  /** Articles of which only the row in the list is left. */
  unreadable: number
  /** The folder among the backups that has the damaged files, as they were. */
  kept: string
}

/**
 * Makes a whole archive in the place of a damaged one: the newest good backup, and over it all that can still be
 * read of the damaged file. The damaged file is kept first. The caller holds the claim on the archive.
 */
export function recoverArchive(folder: string, now: number = Date.now()): Reply<Recovery, 'storeFailed'> {
  const copy = join(folder, 'recovering.sqlite.part')
  const scratch = join(folder, 'damaged.sqlite.part')
  const clear = () => {
    for (const file of [copy, scratch].flatMap(filesOfDatabase)) rmSync(file, { force: true })
  }
  try {
    clear()
    const kept = keepDamaged(folder, now)
    if (!kept.ok) return kept
    const backup = newestGood(folder)
    createFile(copy)
    const db = openFile(copy)
    try {
      if (backup !== null) takeOver(db, join(backupsFolder(folder), backup))
      // Read from another copy: SQLite empties the log of what it opens, and what is kept stays as it was.
      copyDatabase(join(folder, databaseName), scratch)
      takeOver(db, scratch)
      const unreadable = mendDocuments(db, backup === null ? null : join(backupsFolder(folder), backup))
      setArchiveGeneration(db, randomUUID())
      const articles = everyArticle(db)
      for (const job of articles) projectArticle(db, job)
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.pragma('journal_mode = DELETE')
      db.close()
      exchangeStore(folder, copy)
      return succeed({ backup, articles: articles.length, unreadable, kept: kept.value.name })
    } finally {
      db.close()
    }
  } catch (error) {
    return storeFault(error)
  } finally {
    clear()
  }
}

/**
 * The newest backup that is whole and that this program knows the format of. One of what a restore took the
 * place of is passed over: it holds what the person did not want any more.
 */
function newestGood(folder: string): string | null {
  const good = listBackups(folder).find(
    ({ name, manifest }) =>
      manifest?.reason !== 'beforeRestore' && verifyBackup(join(backupsFolder(folder), name)).ok,
  )
  return good?.name ?? null
}

/** Copies the files that are there of a database, its index of the log aside, which SQLite makes anew. */
function copyDatabase(source: string, target: string): void {
  for (const ending of ['', '-wal', '-journal']) {
    if (existsSync(source + ending)) copyFileSync(source + ending, target + ending)
  }
}

/** Copies what can be read of the damaged file; one that SQLite does not take for a database gives nothing. */
function takeOver(db: WritableDb, damagedFile: string): void {
  let damaged: ReadableDb | null = null
  try {
    damaged = openFile(damagedFile)
  } catch {
    return
  }
  try {
    salvageRows(damaged, db)
  } finally {
    damaged.close()
  }
}

/** Takes from the backup what the damage has made unreadable. Gives how many documents cannot be read at all. */
function mendDocuments(db: WritableDb, backupFile: string | null): number {
  const backup = backupFile === null ? null : openBackup(backupFile)
  let unreadable = 0
  try {
    for (const { number } of everyArticle(db)) {
      if (isReadable(db, number)) continue
      const state = backup
        ?.prepare<[number], { state: Uint8Array }>('SELECT state FROM documents WHERE article = ?')
        .get(number)?.state
      if (state !== undefined) {
        db.prepare('DELETE FROM document_updates WHERE article = ?').run(number)
        db.prepare('INSERT OR REPLACE INTO documents (article, state) VALUES (?, ?)').run(number, state)
        for (const { data } of backup
          ?.prepare<[number], { data: Uint8Array }>(
            'SELECT data FROM document_updates WHERE article = ? ORDER BY seq',
          )
          .all(number) ?? []) {
          db.prepare('INSERT INTO document_updates (article, data) VALUES (?, ?)').run(number, data)
        }
      }
      if (!isReadable(db, number)) unreadable += 1
    }
  } finally {
    backup?.close()
  }
  return unreadable
}

function isReadable(db: ReadableDb, number: number): boolean {
  const loaded = loadReplica(db, number)
  if (loaded.ok) loaded.value.doc.destroy()
  return loaded.ok
}
