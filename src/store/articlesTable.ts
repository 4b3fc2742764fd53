import { foldText } from '../shared/text/foldText.ts'
import { newNumber } from './articleNumbers.ts'
import type { ReadableDb, WritableDb } from './handles.ts'
import { writeNames } from './namesTable.ts'
import { prepared } from './prepared.ts'

/** What is kept of an article beside its document, all of it derived from the document but the times. */
export interface Projection {
  headline: string
  status: string
  language: string
  kind: string
  desk: string
  words: number
  characters: number
  byline: readonly string[]
  keywords: readonly string[]
  urgency: number | null
  /** The day in the piece's dateline, `2026-03-12`; null where it has none. */
  day: string | null
}

/** An article as far as it needs to be known to be worked on. */
export interface FoundArticle {
  /** The row's number in the store, which the search index and the documents go by. */
  number: number
  id: string
  headline: string
  status: string
  createdAt: number
  updatedAt: number
}

/** Without a dateline a piece is of the day on which it came into the archive, by this machine's clock. */
const day = `coalesce(@day, date(%createdAt / 1000, 'unixepoch', 'localtime'))`

export function insertArticle(
  db: WritableDb,
  article: Projection & { id: string; createdAt: number; updatedAt: number },
): number {
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO articles (number, id, headline, headline_key, status, language, kind, desk, words, characters, byline,
       keywords, urgency, day, created_at, updated_at)
     VALUES (${newNumber}, @id, @headline, @headlineKey, @status, @language, @kind, @desk, @words, @characters, @bylineJson,
       @keywordsJson, @urgency, ${day.replace('%', '@')}, @createdAt, @updatedAt)`,
  ).run(parametersOf(article))
  const number = Number(lastInsertRowid)
  writeNames(db, number, article)
  return number
}

/** Writes the list columns that belong to the state with all updates up to `throughSeq`, ahead of the search index. */
export function updateListing(
  db: WritableDb,
  number: number,
  projection: Projection & { updatedAt: number; throughSeq: number },
): void {
  db.transaction(() => {
    const { changes } = prepared(
      db,
      `UPDATE articles SET headline = @headline, headline_key = @headlineKey, status = @status,
         language = @language, kind = @kind, desk = @desk, words = @words, characters = @characters,
         byline = @bylineJson, keywords = @keywordsJson, urgency = @urgency,
         day = ${day.replace('%createdAt', 'created_at')}, updated_at = @updatedAt, listed_seq = @throughSeq
       WHERE number = @number AND listed_seq <= @throughSeq`,
    ).run({ number, ...parametersOf(projection) })
    if (changes > 0) writeNames(db, number, projection)
  })()
}

/** SQLite has no arrays; names stand in the row as JSON. */
function parametersOf<Given extends Projection>({ byline, keywords, ...rest }: Given) {
  return {
    ...rest,
    headlineKey: headlineKey(rest.headline),
    bylineJson: JSON.stringify(byline),
    keywordsJson: JSON.stringify(keywords),
  }
}

/** What headlines are sorted by: folded, from the first letter or digit on. */
function headlineKey(headline: string): string {
  return foldText(headline)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 80)
}

/** Says that list columns and search index show all updates up to `throughSeq`. */
export function markProjected(db: WritableDb, number: number, throughSeq: number): void {
  db.prepare('UPDATE articles SET projected_seq = max(projected_seq, ?) WHERE number = ?').run(
    throughSeq,
    number,
  )
}

export function findArticle(db: ReadableDb, id: string): FoundArticle | null {
  const row = prepared<[string], FoundArticle>(
    db,
    `SELECT number, id, headline, status, created_at AS createdAt, updated_at AS updatedAt
     FROM articles WHERE id = ?`,
  ).get(id)
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

export function allArticleIds(db: ReadableDb): string[] {
  return db
    .prepare<[], { id: string }>(
      `SELECT id FROM articles WHERE status <> 'trashed' AND is_template = 0 ORDER BY number`,
    )
    .all()
    .map(({ id }) => id)
}

/** The id of the article of a number; the number itself where its row cannot be found. */
export function articleIdOf(db: ReadableDb, number: number): string {
  const row = db.prepare<[number], { id: string }>('SELECT id FROM articles WHERE number = ?').get(number)
  return row?.id ?? String(number)
}
