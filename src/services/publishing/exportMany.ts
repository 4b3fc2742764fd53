import type { ManyExported } from '../../shared/contract/publishing.ts'
import { defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { allArticleIds, findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { articleExporter, type ExportWish } from '../export/articleExporter.ts'
import { storeReply } from '../storeReply.ts'
import { findTheme } from '../theme/themeFolders.ts'
import { ExportFolder } from './exportFolder.ts'
import { exportPlace, type FolderPlace, type PlaceFailure, takesFiles } from './exportPlace.ts'
import { findProfile, wishOf } from './finishArticle.ts'
import { mayLeave } from './mayLeave.ts'
import { writeFolderIndex } from './writeFolderIndex.ts'

interface ManyCourse {
  /** Articles by id, or null for all that are not in the trash. */
  ids: readonly string[] | null
  isStopped(): boolean
  onProgress(progress: { done: number; total: number; headline: string }): void
}

export interface ManyWish extends ManyCourse {
  profile: string
}

/** Which files go where. */
export interface FolderWish extends ManyCourse {
  wish: ExportWish
  place: FolderPlace
  /** Whether an index page and a feed are to stand beside them. */
  hasIndex: boolean
}

type FolderReply = Reply<ManyExported, 'themeMissing' | 'themeBroken' | 'fileUnwritable' | 'storeFailed'>

/** Exports articles to the folder of a profile; pages with an index and a feed. */
export async function exportMany(
  store: Store,
  { profile: profileId, ...course }: ManyWish,
): Promise<
  Reply<ManyExported, 'profileMissing' | 'themeMissing' | 'themeBroken' | 'fileUnwritable' | PlaceFailure>
> {
  const profile = findProfile(store, profileId)
  if (!profile.ok) return profile
  const place = await exportPlace(store, profile.value)
  if (!place.ok) return place
  const wish = wishOf(profile.value, true)
  return exportToFolder(store, { ...course, wish, place: place.value, hasIndex: wish.format === 'html' })
}

/**
 * Exports articles to a folder, one after the other, so that memory stays flat however many they are. One that
 * fails, or is under embargo, is named and holds up no other.
 */
export async function exportToFolder(
  store: Store,
  { ids, wish, place, hasIndex, isStopped, onProgress }: FolderWish,
): Promise<FolderReply> {
  const exporter = articleExporter(store, wish)
  if (!exporter.ok) return exporter
  const chosen = ids === null ? storeReply(() => succeed(allArticleIds(store.reader))) : succeed([...ids])
  if (!chosen.ok) return chosen
  const { name, isChosen, path } = place
  return ExportFolder.fill(place, async (folder): Promise<FolderReply> => {
    const failures: ManyExported['failures'] = []
    let written = 0
    let done = 0
    let isLost = false
    for (const id of chosen.value) {
      if (isStopped()) break
      const file = exporter.value(id)
      const leave = file.ok ? mayLeave(file.value.article) : file
      const saved = file.ok && leave.ok ? await folder.write(file.value) : leave
      // A drive that was pulled out takes no other file either.
      const usable = saved.ok || !isChosen ? saved : await takesFiles(path)
      isLost = !saved.ok && !usable.ok && usable !== saved
      const headline = headlineOf(store, id)
      if (saved.ok) written += 1
      else failures.push({ id, headline, failure: usable.ok ? saved.error : usable.error })
      if (isLost) break
      done += 1
      onProgress({ done, total: chosen.value.length, headline })
      // Other windows are not kept waiting until the last one is written.
      await new Promise((resolve) => setImmediate(resolve))
    }
    const result = { folder: { name, isChosen }, written, failures, isStopped: done < chosen.value.length }
    if (isLost) return succeed(result)

    const listed = await folder.close()
    if (!listed.ok) return listed
    if (hasIndex && written > 0) {
      const desk = storeReply(() => succeed(readDesk(store.reader)))
      const { pages } = desk.ok ? desk.value : defaultDeskSettings
      const theme = findTheme(store.folder, wish.theme ?? pages.theme)
      if (!theme.ok) return theme
      const indexed = await writeFolderIndex(folder.path, listed.value.entries, pages, theme.value)
      if (!indexed.ok) return indexed
    }
    return succeed(result)
  })
}

function headlineOf(store: Store, id: string): string {
  const row = storeReply(() => succeed(findArticle(store.reader, id)))
  return row.ok ? (row.value?.headline ?? '') : ''
}
