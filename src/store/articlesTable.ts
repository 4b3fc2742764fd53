import type { ArticleRow } from '../shared/contract/articles.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

/** What is kept of an article beside its document, all of it derived from the document but the times. */
export interface Projection {
  headline: string
  status: string
  language: string
  kind: string
  desk: string
  words: number
  characters: number
}

const columns = `number, id, headline, status, language, words,
  created_at AS createdAt, updated_at AS updatedAt`

export interface NumberedRow extends ArticleRow {
  /** The row's number in the store, which the search index and the documents go by. */
  number: number
}

export function insertArticle(
  db: WritableDb,
  article: Projection & { id: string; createdAt: number; updatedAt: number },
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO articles (id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
       VALUES (@id, @headline, @status, @language, @kind, @desk, @words, @characters, @createdAt, @updatedAt)`,
    )
    .run(article)
  return Number(lastInsertRowid)
}

/** Writes a projection made from all updates up to `throughSeq`. */
export function updateProjection(
  db: WritableDb,
  number: number,
  projection: Projection & { updatedAt: number; throughSeq: number },
): void {
  db.prepare(
    `UPDATE articles SET headline = @headline, status = @status, language = @language, kind = @kind, desk = @desk,
       words = @words, characters = @characters, updated_at = @updatedAt, projected_seq = @throughSeq
     WHERE number = @number`,
  ).run({ number, ...projection })
}

export function findArticle(db: ReadableDb, id: string): NumberedRow | null {
  const row = db.prepare<[string], NumberedRow>(`SELECT ${columns} FROM articles WHERE id = ?`).get(id)
  return row ?? null
}

/** The articles whose document has updates that their projection does not show, as after a crash. */
export function staleArticles(db: ReadableDb): { id: string; updatedAt: number }[] {
  return db
    .prepare<[], { id: string; updatedAt: number }>(
      `SELECT id, updated_at AS updatedAt FROM articles
       WHERE number IN (SELECT article FROM document_updates GROUP BY article HAVING max(seq) > 0)
         AND projected_seq < (SELECT max(seq) FROM document_updates WHERE article = articles.number)`,
    )
    .all()
}

/** A place in the list: the last row of the page before. */
export interface ListPlace {
  updatedAt: number
  number: number
}

/** Rows in one status, or all that are not in the trash; the newest first, after `place`. */
export function listByUpdate(
  db: ReadableDb,
  { status, place, limit }: { status: string | null; place: ListPlace | null; limit: number },
): NumberedRow[] {
  const filter = status === null ? `status <> 'trashed'` : 'status = @status'
  const after = place === null ? '' : 'AND (updated_at, number) < (@updatedAt, @number)'
  return db
    .prepare<unknown[], NumberedRow>(
      `SELECT ${columns} FROM articles WHERE ${filter} ${after} ORDER BY updated_at DESC, number DESC LIMIT @limit`,
    )
    .all({ limit, ...(status === null ? {} : { status }), ...place })
}

export function countArticles(db: ReadableDb, status: string | null): number {
  const row =
    status === null
      ? db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM articles WHERE status <> 'trashed'`).get()
      : db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM articles WHERE status = ?').get(status)
  return row?.n ?? 0
}

export function allArticleIds(db: ReadableDb): string[] {
  return db
    .prepare<[], { id: string }>(`SELECT id FROM articles WHERE status <> 'trashed' ORDER BY number`)
    .all()
    .map(({ id }) => id)
}
