import type { StatusChange, VersionRow } from '../shared/history/version.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

/** A version's packed content, and that of the whole one it rests on. */
export interface StoredVersion {
  content: Uint8Array
  base: Uint8Array | null
}

export interface NewVersion extends Omit<VersionRow, 'number'> {
  article: number
  /** The number of the whole version that `content` rests on; null where it is whole itself. */
  base: number | null
  content: Uint8Array
  throughSeq: number
}

const columns = `number, reason, name, person, status, kept_at AS keptAt, words,
  words_added AS wordsAdded, words_removed AS wordsRemoved`

/** Adds a version and notes that it holds all updates up to `throughSeq`. To be called in a transaction. */
export function insertVersion(db: WritableDb, version: NewVersion): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO versions (article, base, content, reason, name, person, status, kept_at, through_seq,
         words, words_added, words_removed)
       VALUES (@article, @base, @content, @reason, @name, @person, @status, @keptAt, @throughSeq,
         @words, @wordsAdded, @wordsRemoved)`,
    )
    .run(version)
  markVersioned(db, version.article, version.throughSeq)
  return Number(lastInsertRowid)
}

/** Notes that all of an article's updates up to `throughSeq` are in its versions. */
export function markVersioned(db: WritableDb, article: number, throughSeq: number): void {
  db.prepare('UPDATE articles SET versioned_seq = max(versioned_seq, projected_seq, ?) WHERE number = ?').run(
    throughSeq,
    article,
  )
}

/** Versions of an article, the newest first, older than `before` where it is given. */
export function listVersions(
  db: ReadableDb,
  article: number,
  { before, limit }: { before: number | null; limit: number },
): VersionRow[] {
  return db
    .prepare<unknown[], VersionRow>(
      `SELECT ${columns} FROM versions WHERE article = ? AND number < ? ORDER BY number DESC LIMIT ?`,
    )
    .all(article, before ?? Number.MAX_SAFE_INTEGER, limit)
}

export function findVersion(db: ReadableDb, article: number, number: number): VersionRow | null {
  const row = db
    .prepare<[number, number], VersionRow>(`SELECT ${columns} FROM versions WHERE article = ? AND number = ?`)
    .get(article, number)
  return row ?? null
}

export function readStoredVersion(db: ReadableDb, article: number, number: number): StoredVersion | null {
  const row = db
    .prepare<[number, number], StoredVersion>(
      `SELECT v.content, b.content AS base FROM versions v LEFT JOIN versions b ON b.number = v.base
       WHERE v.article = ? AND v.number = ?`,
    )
    .get(article, number)
  return row ?? null
}

/** The newest version of an article, and the newest that is whole: what the next one is measured by and rests on. */
export function lastVersions(
  db: ReadableDb,
  article: number,
): { last: number | null; whole: { number: number; content: Uint8Array } | null } {
  const last = db
    .prepare<[number], { number: number | null }>(
      'SELECT max(number) AS number FROM versions WHERE article = ?',
    )
    .get(article)
  const whole = db
    .prepare<[number], { number: number; content: Uint8Array }>(
      'SELECT number, content FROM versions WHERE article = ? AND base IS NULL ORDER BY number DESC LIMIT 1',
    )
    .get(article)
  return { last: last?.number ?? null, whole: whole ?? null }
}

/** Whether every edit of an article so far is in one of its versions. */
export function isVersioned(db: ReadableDb, article: number): boolean {
  const row = db
    .prepare<[number], { known: number }>(
      `SELECT projected_seq <= versioned_seq AND compacted_seq <= versioned_seq
         AND coalesce((SELECT max(seq) FROM document_updates WHERE article = articles.number), 0) <= versioned_seq
         AND EXISTS (SELECT 1 FROM versions WHERE article = articles.number) AS known
       FROM articles WHERE number = ?`,
    )
    .get(article)
  return row?.known === 1
}

/** The articles with edits that no version holds, as after the program was killed. */
export function unversionedArticles(db: ReadableDb): { id: string; updatedAt: number }[] {
  return db
    .prepare<[], { id: string; updatedAt: number }>(
      `SELECT id, updated_at AS updatedAt FROM articles WHERE projected_seq > versioned_seq
       UNION
       SELECT id, updated_at FROM articles WHERE projected_seq < compacted_seq AND compacted_seq > versioned_seq
       UNION
       SELECT id, updated_at FROM articles
         WHERE number IN (SELECT article FROM document_updates GROUP BY article HAVING max(seq) > 0)
           AND (SELECT max(seq) FROM document_updates WHERE article = articles.number) > versioned_seq`,
    )
    .all()
}

export function insertStatusChange(db: WritableDb, change: StatusChange & { article: number }): void {
  db.prepare(
    `INSERT INTO status_changes (article, from_status, to_status, person, changed_at, version)
     VALUES (@article, @from, @to, @person, @changedAt, @version)`,
  ).run(change)
}

/** An article's way through its statuses, the last step first. */
export function listStatusChanges(db: ReadableDb, article: number, limit: number): StatusChange[] {
  return db
    .prepare<[number, number], StatusChange>(
      `SELECT from_status AS "from", to_status AS "to", person, changed_at AS changedAt, version
       FROM status_changes WHERE article = ? ORDER BY number DESC LIMIT ?`,
    )
    .all(article, limit)
}
