import type { AssetFile } from '../../shared/article/assetFile.ts'
import { findAsset, readAssetBytes } from '../../store/assetsTable.ts'
import type { ReadableDb } from '../../store/handles.ts'

/** Images of the archive for the file of an article, with their bytes or only with what they are. */
export function assetFiles(
  db: ReadableDb,
  ids: Iterable<string>,
  hasBytes: boolean,
): ReadonlyMap<string, AssetFile> {
  const files = new Map<string, AssetFile>()
  for (const id of ids) {
    const row = findAsset(db, id)
    if (row === null) continue
    const bytes = hasBytes ? readAssetBytes(db, id) : null
    const { mediaType, width, height } = row
    files.set(id, {
      mediaType,
      width,
      height,
      ...(bytes === null ? {} : { data: Buffer.from(bytes).toString('base64') }),
    })
  }
  return files
}
