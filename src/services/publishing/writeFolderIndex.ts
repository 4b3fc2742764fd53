import { join } from 'node:path'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { pageWords } from '../export/pageWords.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'
import type { Theme } from '../theme/readTheme.ts'
import { atomFeed } from './atomFeed.ts'
import { feedFile, indexFile } from './exportFolder.ts'
import type { ManifestEntry } from './folderManifest.ts'
import { indexPage } from './indexPage.ts'

/** Writes the index page and the feed of a folder of pages. What is not finished is in neither. */
export async function writeFolderIndex(
  folder: string,
  entries: readonly ManifestEntry[],
  desk: DeskDesign,
  theme: Theme,
): Promise<Reply<Nothing, 'fileUnwritable'>> {
  const finished = entries.filter((entry) => entry.isFinished).toSorted(newestFirst)
  const title = desk.siteName.trim() === '' ? pageWords(finished[0]?.language ?? 'ar').pieces : desk.siteName
  const files = [
    [indexFile, indexPage(finished, desk, theme, title)],
    [feedFile, atomFeed(finished, desk, title)],
  ] as const
  for (const [name, content] of files) {
    const written = await writeFileWhole(join(folder, name), new TextEncoder().encode(content))
    if (!written.ok) return written
  }
  return succeed({})
}

function newestFirst(one: ManifestEntry, other: ManifestEntry): number {
  const day = (entry: ManifestEntry) => entry.date ?? entry.updatedAt.slice(0, 10)
  return day(other).localeCompare(day(one)) || Date.parse(other.updatedAt) - Date.parse(one.updatedAt)
}
