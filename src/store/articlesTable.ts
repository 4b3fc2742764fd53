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

const projectionColumns = `headline = @headline, status = @status, language = @language, kind = @kind,
  desk = @desk, words = @words, characters = @characters, updated_at = @updatedAt`

/** Writes the list columns that belong to the state with all updates up to `throughSeq`, ahead of the search index. */
export function updateListing(
  db: WritableDb,
  number: number,
  projection: Projection & { updatedAt: number; throughSeq: number },
): void {
  db.prepare(
    `UPDATE articles SET ${projectionColumns}, listed_seq = @throughSeq
     WHERE number = @number AND listed_seq <= @throughSeq`,
  ).run({ number, ...projection })
}

/** Says that list columns and search index show all updates up to `throughSeq`. */
export function markProjected(db: WritableDb, number: number, throughSeq: number): void {
  db.prepare('UPDATE articles SET projected_seq = max(projected_seq, ?) WHERE number = ?').run(
    throughSeq,
    number,
  )
}

export function findArticle(db: ReadableDb, id: string): NumberedRow | null {
  const row = db.prepare<[string], NumberedRow>(`SELECT ${columns} FROM articles WHERE id = ?`).get(id)
  return row ?? null
}

/** The articles whose document has updates that their projection does not show, as after a crash. */
export function staleArticles(db: ReadableDb): { number: number; updatedAt: number }[] {
  return db
    .prepare<[], { number: number; updatedAt: number }>(
      `SELECT number, updated_at AS updatedAt FROM articles WHERE number IN (
         SELECT number FROM articles WHERE projected_seq < compacted_seq
         UNION
         SELECT a.number FROM document_updates u JOIN articles a ON a.number = u.article
           WHERE u.seq > a.projected_seq
       )`,
    )
    .all()
}

/** Every article there is, the trash too, as `staleArticles` gives them. */
export function everyArticle(db: ReadableDb): { number: number; updatedAt: number }[] {
  return db
    .prepare<[], { number: number; updatedAt: number }>(
      'SELECT number, updated_at AS updatedAt FROM articles ORDER BY number',
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
