import { basename } from 'node:path'
import type { ExportPlace, FinishedFile } from '../../shared/contract/publishing.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { ExportProfile } from '../../shared/publishing/finishing.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { articleExporter, type ExportedArticle, type ExportWish } from '../export/articleExporter.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'
import type { HostDialogs } from '../hostPort.ts'
import { storeReply } from '../storeReply.ts'
import { ExportFolder } from './exportFolder.ts'
import { exportPlace, type PlaceFailure } from './exportPlace.ts'
import { mayLeave } from './mayLeave.ts'

export type FinishFailure =
  | PlaceFailure
  | 'profileMissing'
  | 'articleMissing'
  | 'documentUnreadable'
  | 'embargoed'
  | 'themeMissing'
  | 'themeBroken'
  | 'fileUnwritable'

/** Sends an article out by one of the desk's profiles: into its folder, where a dialog says, or as a download; not before its embargo is over. */
export async function finishArticle(
  store: Store,
  dialogs: HostDialogs | null,
  id: string,
  profileId: string,
): Promise<Reply<FinishedFile, FinishFailure>> {
  const profile = findProfile(store, profileId)
  if (!profile.ok) return profile
  const { folder } = profile.value
  const file = finishedFile(store, id, profileId, folder !== null)
  if (!file.ok) return file
  const { name, mediaType, bytes } = file.value
  if (folder !== null) {
    const place = await exportPlace(store, profile.value)
    if (!place.ok) return place
    const told: ExportPlace = { name: place.value.name, isChosen: place.value.isChosen }
    return ExportFolder.fill(place.value, async (target) => {
      const written = await target.write(file.value)
      if (!written.ok) return written
      const listed = await target.close()
      return listed.ok ? succeed({ name: written.value.name, folder: told, download: null }) : listed
    })
  }
  if (dialogs === null) return succeed({ name, folder: null, download: { mediaType, bytes } })
  const path = await dialogs.saveFile(name)
  if (path === null) return succeed({ name: null, folder: null, download: null })
  const written = await writeFileWhole(path, bytes)
  return written.ok ? succeed({ name: basename(path), folder: null, download: null }) : written
}

/** The file that an article becomes by a profile, with what stands beside it where it goes to a folder; none before its embargo is over. */
export function finishedFile(
  store: Store,
  id: string,
  profileId: string,
  isToFolder: boolean,
): Reply<
  ExportedArticle,
  Exclude<FinishFailure, 'fileUnwritable' | 'exportFolderMissing' | 'exportFolderForbidden'>
> {
  const profile = findProfile(store, profileId)
  if (!profile.ok) return profile
  const exporter = articleExporter(store, wishOf(profile.value, isToFolder))
  if (!exporter.ok) return exporter
  const file = exporter.value(id)
  if (!file.ok) return file
  const leave = mayLeave(file.value.article)
  return leave.ok ? file : leave
}

export function findProfile(
  store: Store,
  id: string,
): Reply<ExportProfile, 'profileMissing' | 'storeFailed'> {
  const desk = storeReply(() => succeed(readDesk(store.reader)))
  if (!desk.ok) return desk
  const profile = desk.value.finishing.profiles.find((each) => each.id === id)
  return profile === undefined ? fail('profileMissing') : succeed(profile)
}

/** Images stand beside a page only in a folder: a single file that is saved or downloaded has them inside. */
export function wishOf(profile: ExportProfile, isToFolder: boolean): ExportWish {
  const { format, theme, naming, latinNames, images } = profile
  return {
    format,
    theme,
    naming: { pattern: naming, isLatin: latinNames },
    images: isToFolder ? images : 'inline',
  }
}
