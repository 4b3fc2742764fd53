import type { ReadableDb } from './handles.ts'

export interface DiagnosedCounts {
  articles: number
  trashed: number
  versions: number
  images: number
}

/** How much there is in an archive. Throws what SQLite throws. */
export function countDiagnosed(db: ReadableDb): DiagnosedCounts {
  const row = db
    .prepare<[], DiagnosedCounts>(
      `SELECT (SELECT count(*) FROM articles) AS articles,
        (SELECT count(*) FROM articles WHERE status = 'trashed') AS trashed,
        (SELECT count(*) FROM versions) AS versions,
        (SELECT count(*) FROM assets) AS images`,
    )
    .get()
  return row ?? { articles: 0, trashed: 0, versions: 0, images: 0 }
}
