import type { NumberedRow } from './articlesTable.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

/** Puts an article's folded text into the search index, in place of what was there. */
export function indexArticle(
  db: WritableDb,
  number: number,
  folded: { headline: string; body: string },
): void {
  db.prepare('DELETE FROM article_search WHERE rowid = ?').run(number)
  db.prepare('INSERT INTO article_search (rowid, headline, body) VALUES (?, ?, ?)').run(
    number,
    folded.headline,
    folded.body,
  )
}

/** A match in the headline weighs ten times one in the text. */
const rank = 'bm25(article_search, 10.0, 1.0)'

/** Articles that match an FTS5 expression, the best first. */
export function searchArticles(
  db: ReadableDb,
  { match, status, limit, offset }: { match: string; status: string | null; limit: number; offset: number },
): NumberedRow[] {
  const filter = status === null ? `a.status <> 'trashed'` : 'a.status = @status'
  return db
    .prepare<unknown[], NumberedRow>(
      `SELECT a.number, a.id, a.headline, a.status, a.language, a.words,
         a.created_at AS createdAt, a.updated_at AS updatedAt
       FROM article_search JOIN articles a ON a.number = article_search.rowid
       WHERE article_search MATCH @match AND ${filter}
       ORDER BY ${rank}, a.updated_at DESC, a.number DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ match, limit, offset, ...(status === null ? {} : { status }) })
}

export function countMatches(db: ReadableDb, match: string, status: string | null): number {
  const filter = status === null ? `a.status <> 'trashed'` : 'a.status = @status'
  const row = db
    .prepare<unknown[], { n: number }>(
      `SELECT count(*) AS n FROM article_search JOIN articles a ON a.number = article_search.rowid
       WHERE article_search MATCH @match AND ${filter}`,
    )
    .get({ match, ...(status === null ? {} : { status }) })
  return row?.n ?? 0
}
