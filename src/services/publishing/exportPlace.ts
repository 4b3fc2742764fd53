import { randomBytes } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { ExportPlace } from '../../shared/contract/publishing.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { ExportProfile } from '../../shared/publishing/finishing.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readSetting, writeSetting } from '../../store/settingsTable.ts'
import { storeReply } from '../storeReply.ts'

/** A folder that pieces go to: one below `exports` in the data folder, or one that a person chose on this machine. */
export interface FolderPlace extends ExportPlace {
  path: string
}

export type PlaceFailure = 'exportFolderMissing' | 'exportFolderForbidden' | 'storeFailed'

/** Chosen folders are no setting of the desk: a path is of one machine, and no window sees it. */
const setting = 'exportFolders'
const chosenSchema = z.record(z.string(), z.string())

/** Where a profile's files go. A chosen folder must be there and take files: it is never made anew, it may be a drive that is not mounted. */
export async function exportPlace(
  store: Store,
  profile: ExportProfile,
): Promise<Reply<FolderPlace, PlaceFailure>> {
  const chosen = storeReply(() => succeed({ path: readChosen(store)[profile.id] }))
  if (!chosen.ok) return chosen
  const { path } = chosen.value
  if (profile.folder === null || path === undefined) {
    const name = profile.folder ?? profile.id
    return succeed({ name, isChosen: false, path: join(store.folder, 'exports', name) })
  }
  const usable = await takesFiles(path)
  return usable.ok ? succeed({ name: nameOf(path), isChosen: true, path }) : usable
}

/** The names of the chosen folders, by profile. */
export function chosenFolders(store: Store): { profile: string; name: string }[] {
  return Object.entries(readChosen(store)).map(([profile, path]) => ({ profile, name: nameOf(path) }))
}

/** Keeps the folder that a person chose for a profile, if it takes files. */
export async function chooseFolder(
  store: Store,
  profile: string,
  path: string,
): Promise<Reply<Nothing, PlaceFailure>> {
  const usable = await takesFiles(path)
  return usable.ok ? keepFolder(store, profile, path) : usable
}

/** The files of a profile go below `exports` again. */
export function forgetFolder(store: Store, profile: string): Reply<Nothing, 'storeFailed'> {
  return keepFolder(store, profile, null)
}

function keepFolder(store: Store, profile: string, path: string | null): Reply<Nothing, 'storeFailed'> {
  return storeReply(() => {
    const { [profile]: _, ...others } = readChosen(store)
    writeSetting(
      store.writer,
      setting,
      JSON.stringify(path === null ? others : { ...others, [profile]: path }),
    )
    return succeed({})
  })
}

/** Whether files can be written into a folder, found out by doing it: rights and drives say many things. */
export async function takesFiles(
  path: string,
): Promise<Reply<Nothing, 'exportFolderMissing' | 'exportFolderForbidden'>> {
  const name = nameOf(path)
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isDirectory()) return fail('exportFolderMissing', { name })
  const probe = join(path, `.tahrir-${randomBytes(6).toString('hex')}.part`)
  try {
    await (await open(probe, 'wx')).close()
    await rm(probe)
    return succeed({})
  } catch {
    return fail('exportFolderForbidden', { name })
  }
}

function readChosen(store: Store): Record<string, string> {
  try {
    return chosenSchema.parse(JSON.parse(readSetting(store.reader, setting) ?? '{}'))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {}
    throw error
  }
}

/** A drive has no last part. */
function nameOf(path: string): string {
  return basename(path) || path
}
