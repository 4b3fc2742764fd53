import { keepHighestNumber } from './articleNumbers.ts'
import { staleArticles } from './articlesTable.ts'
import type { ReadableDb, WritableDb } from './handles.ts'
import { unindexArticle } from './searchTable.ts'

export interface TrashedArticle {
  number: number
  id: string
}

/**
 * What is in the trash: all of it, some of it by id, or what came there before a time. A template
 * may have the status too, as where its removal was cut off, and is not in the trash.
 */
export function trashedArticles(
  db: ReadableDb,
  which: { ids?: readonly string[] | undefined; before?: number } = {},
): TrashedArticle[] {
  const all = db
    .prepare<[number | null, number | null], TrashedArticle>(
      `SELECT number, id FROM articles
       WHERE status = 'trashed' AND is_template = 0 AND (? IS NULL OR trashed_at < ?) ORDER BY number`,
    )
    .all(which.before ?? null, which.before ?? null)
  if (which.ids === undefined) return all
  const wanted = new Set(which.ids)
  return all.filter(({ id }) => wanted.has(id))
}

/**
 * Images that these articles show or have shown, and no other one. None while what another one shows is not
 * noted yet, as just after an image was pasted into it: those are left to `removeUnusedAssets`.
 */
function ownImages(db: ReadableDb, numbers: readonly number[]): string[] {
  const gone = new Set(numbers)
  if (staleArticles(db).some(({ number }) => !gone.has(number))) return []
  return db
    .prepare<[string], { asset: string }>(
      `WITH gone AS (SELECT value AS number FROM json_each(?))
       SELECT DISTINCT asset FROM asset_uses WHERE article IN (SELECT number FROM gone)
       EXCEPT SELECT asset FROM asset_uses WHERE article NOT IN (SELECT number FROM gone)`,
    )
    .all(JSON.stringify(numbers))
    .map(({ asset }) => asset)
}

export interface DeletedContent {
  articles: number
  words: number
  versions: number
  images: number
}

/** What deleting articles for good takes away. */
export function contentOfArticles(db: ReadableDb, numbers: readonly number[]): DeletedContent {
  const list = JSON.stringify(numbers)
  const counts = db
    .prepare<[string, string], { articles: number; words: number | null; versions: number }>(
      `SELECT count(*) AS articles, sum(words) AS words,
         (SELECT count(*) FROM versions WHERE article IN (SELECT value FROM json_each(?))) AS versions
       FROM articles WHERE number IN (SELECT value FROM json_each(?))`,
    )
    .get(list, list)
  return {
    articles: counts?.articles ?? 0,
    words: counts?.words ?? 0,
    versions: counts?.versions ?? 0,
    images: ownImages(db, numbers).length,
  }
}

/** Deletes articles with all that is theirs, in one transaction, and gives what went. */
export function deleteArticles(db: WritableDb, numbers: readonly number[]): DeletedContent {
  const remove = db.prepare<[number]>('DELETE FROM articles WHERE number = ?')
  const removeImage = db.prepare<[string]>(
    `DELETE FROM assets WHERE id = ? AND NOT EXISTS (SELECT 1 FROM assets AS scaled WHERE scaled.original = assets.id)`,
  )
  return db
    .transaction(() => {
      const content = contentOfArticles(db, numbers)
      const images = ownImages(db, numbers)
      keepHighestNumber(db)
      for (const number of numbers) {
        unindexArticle(db, number)
        remove.run(number)
      }
      for (const image of images) removeImage.run(image)
      return content
    })
    .immediate()
}
