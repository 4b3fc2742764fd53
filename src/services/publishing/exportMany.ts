import type { ManyExported } from '../../shared/contract/publishing.ts'
import { defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { allArticleIds, findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { articleExporter } from '../export/articleExporter.ts'
import { storeReply } from '../storeReply.ts'
import { findTheme } from '../theme/themeFolders.ts'
import { ExportFolder } from './exportFolder.ts'
import { exportPlace, type PlaceFailure, takesFiles } from './exportPlace.ts'
import { findProfile, wishOf } from './finishArticle.ts'
import { mayLeave } from './mayLeave.ts'
import { writeFolderIndex } from './writeFolderIndex.ts'

export interface ManyWish {
  /** Articles by id, or null for all that are not in the trash. */
  ids: readonly string[] | null
  profile: string
  isStopped(): boolean
  onProgress(progress: { done: number; total: number; headline: string }): void
}

type ManyReply = Reply<
  ManyExported,
  'profileMissing' | 'themeMissing' | 'themeBroken' | 'fileUnwritable' | PlaceFailure
>

/**
 * Exports articles to the folder of a profile, one after the other, so that memory stays flat however many they
 * are. One that fails, or is under embargo, is named and holds up no other. Pages get an index and a feed beside them.
 */
export async function exportMany(
  store: Store,
  { ids, profile: profileId, isStopped, onProgress }: ManyWish,
): Promise<ManyReply> {
  const profile = findProfile(store, profileId)
  if (!profile.ok) return profile
  const exporter = articleExporter(store, wishOf(profile.value, true))
  if (!exporter.ok) return exporter
  const chosen = ids === null ? storeReply(() => succeed(allArticleIds(store.reader))) : succeed([...ids])
  if (!chosen.ok) return chosen

  const place = await exportPlace(store, profile.value)
  if (!place.ok) return place
  const { name, isChosen, path } = place.value
  return ExportFolder.fill(place.value, async (folder): Promise<ManyReply> => {
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
    if (profile.value.format === 'html' && written > 0) {
      const desk = storeReply(() => succeed(readDesk(store.reader)))
      const { pages } = desk.ok ? desk.value : defaultDeskSettings
      const theme = findTheme(store.folder, profile.value.theme ?? pages.theme)
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
