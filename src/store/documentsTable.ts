import type { ReadableDb, WritableDb } from './handles.ts'

export interface StoredDocument {
  state: Uint8Array
  /** The updates since the state was written, the oldest first. */
  updates: Uint8Array[]
  /** The number of the last update that is in state or log; 0 where there never was one. */
  throughSeq: number
}

export function insertDocument(db: WritableDb, article: number, state: Uint8Array): void {
  db.prepare('INSERT INTO documents (article, state) VALUES (?, ?)').run(article, state)
}

export function readStoredDocument(db: ReadableDb, article: number): StoredDocument | null {
  // One transaction, so that a compaction by another process cannot come between the two reads.
  return db.transaction(() => {
    const document = db
      .prepare<[number], { state: Uint8Array; compactedSeq: number }>(
        `SELECT state, (SELECT compacted_seq FROM articles WHERE number = article) AS compactedSeq
         FROM documents WHERE article = ?`,
      )
      .get(article)
    if (document === undefined) return null
    const rows = db
      .prepare<[number], { seq: number; data: Uint8Array }>(
        'SELECT seq, data FROM document_updates WHERE article = ? ORDER BY seq',
      )
      .all(article)
    return {
      state: document.state,
      updates: rows.map(({ data }) => data),
      throughSeq: rows.at(-1)?.seq ?? document.compactedSeq,
    }
  })()
}

/** Adds updates to an article's log, all or none; on the disk when it returns. Gives the number of the last. */
export function appendUpdates(db: WritableDb, article: number, updates: readonly Uint8Array[]): number {
  const insert = db.prepare('INSERT INTO document_updates (article, data) VALUES (?, ?)')
  return db.transaction(() => {
    let seq = 0
    for (const update of updates) seq = Number(insert.run(article, update).lastInsertRowid)
    return seq
  })()
}

/**
 * Replaces state and log of an article by one state. `compact` gets what is stored at that moment, so
 * what another process has added is never lost.
 */
export function compactDocument(
  db: WritableDb,
  article: number,
  compact: (stored: StoredDocument) => Uint8Array,
): void {
  db.transaction(() => {
    const stored = readStoredDocument(db, article)
    if (stored === null || stored.updates.length === 0) return
    db.prepare('UPDATE documents SET state = ? WHERE article = ?').run(compact(stored), article)
    db.prepare('DELETE FROM document_updates WHERE article = ? AND seq <= ?').run(article, stored.throughSeq)
    db.prepare('UPDATE articles SET compacted_seq = ? WHERE number = ?').run(stored.throughSeq, article)
  }).immediate()
}

/** Keeps a whole state aside before something in it is changed that nobody asked to change. */
export function keepDocument(
  db: WritableDb,
  article: number,
  state: Uint8Array,
  reason: string,
  keptAt: number,
): void {
  db.prepare('INSERT INTO kept_documents (article, state, reason, kept_at) VALUES (?, ?, ?, ?)').run(
    article,
    state,
    reason,
    keptAt,
  )
}
