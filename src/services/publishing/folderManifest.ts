import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Article } from '../../shared/article/article.ts'
import { leavesFinished } from '../../shared/article/embargo.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { pageDescription, pageTitle } from '../export/pageDescription.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'

/** What an index needs to know of a piece that stands in the folder. */
const entrySchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  description: z.string(),
  authors: z.array(z.string()),
  language: z.string(),
  /** A day, where the piece names one. */
  date: z.string().nullable(),
  updatedAt: z.string(),
  address: z.string().nullable(),
  isFinished: z.boolean(),
})
export type ManifestEntry = z.infer<typeof entrySchema>

const manifestSchema = z.object({ entries: z.array(entrySchema) })

/** Beside the files, so that a later run knows whose they are. */
export const manifestFile = 'tahrir-files.json'

export function entryOf(article: Article, file: string): ManifestEntry {
  const { metadata } = article
  return {
    id: article.id,
    file,
    title: pageTitle(article),
    description: pageDescription(article),
    authors: metadata.byline.filter((name) => name.trim() !== ''),
    language: article.language,
    date: metadata.dateline.date,
    updatedAt: article.updatedAt,
    address: metadata.canonicalUrl,
    isFinished: leavesFinished(article),
  }
}

/** The pieces that stand in a folder; those whose file is gone are left out, and a broken list counts for none. */
export function readManifest(folder: string): ManifestEntry[] {
  try {
    const { entries } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')))
    return entries.filter(({ file }) => existsSync(join(folder, file)))
  } catch {
    return []
  }
}

/** Adds what was written to the list of the folder: one entry for each piece, the new one in the place of the old. */
export async function addToManifest(
  folder: string,
  added: readonly ManifestEntry[],
): Promise<Reply<{ entries: ManifestEntry[] }, 'fileUnwritable'>> {
  const byId = new Map([...readManifest(folder), ...added].map((entry) => [entry.id, entry]))
  const entries = [...byId.values()]
  const bytes = new TextEncoder().encode(`${JSON.stringify({ entries }, null, 1)}\n`)
  const written: Reply<Nothing, 'fileUnwritable'> = await writeFileWhole(join(folder, manifestFile), bytes)
  return written.ok ? succeed({ entries }) : written
}
