import type { Asset } from '../../shared/article/article.ts'
import type { AssetFiles } from '../../shared/article/assetFile.ts'
import type { StoredImage } from '../../shared/contract/assets.ts'
import { checkImage } from '../assets/checkImage.ts'

/** An image that came with a file, known by its own bytes. */
export interface ImportedImage extends StoredImage {
  bytes: Uint8Array
}

/**
 * The images whose bytes a file of ours holds, or the path of the first that is not what the file says: bytes
 * that are another image's, damaged, too large, or no image of a kind that is taken.
 */
export function importedImages(
  assets: readonly Asset[],
): { images: readonly ImportedImage[] } | { misfit: string } {
  const images: ImportedImage[] = []
  for (const [index, { id, data }] of assets.entries()) {
    if (data === undefined) continue
    const bytes = new Uint8Array(Buffer.from(data, 'base64'))
    const checked = checkImage(id, bytes)
    if (!checked.ok || checked.value.id !== id) return { misfit: `assets/${index}/data` }
    images.push({ ...checked.value, bytes })
  }
  return { images }
}

/** The same images for another file, without an archive between. */
export function filesOfImages(images: readonly ImportedImage[]): AssetFiles {
  return new Map(
    images.map(({ id, mediaType, width, height, bytes }) => [
      id,
      { mediaType, width, height, data: Buffer.from(bytes).toString('base64') },
    ]),
  )
}
