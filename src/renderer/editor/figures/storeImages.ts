import type { StoredImage } from '../../../shared/contract/assets.ts'
import type { Failure } from '../../../shared/rpc/failure.ts'
import type { AssetImages } from './AssetImages.ts'
import { prepareImage } from './prepareImage.ts'

export interface ChosenImage {
  name: string
  file: Blob
}

/** What became of a chosen image. */
export type StoreOutcome = { image: StoredImage } | { failure: Failure }

/**
 * Prepares and stores images one after another, in order, so that only one is unpacked at a time. With
 * `keepOriginals` the file of each that was scaled is stored beside it.
 */
export async function storeImages(
  images: AssetImages,
  chosen: readonly ChosenImage[],
  keepOriginals: boolean,
): Promise<StoreOutcome[]> {
  const outcomes: StoreOutcome[] = []
  for (const each of chosen) outcomes.push(await storeImage(images, each, keepOriginals))
  return outcomes
}

async function storeImage(
  images: AssetImages,
  { name, file }: ChosenImage,
  keepOriginals: boolean,
): Promise<StoreOutcome> {
  const prepared = await prepareImage(name, file)
  if (!prepared.ok) return { failure: prepared.error }
  const { bytes, original } = prepared.value
  let originalId: string | null = null
  if (keepOriginals && original !== null) {
    const kept = await images.add(name, original, null)
    if (!kept.ok) return { failure: kept.error }
    originalId = kept.value.id
  }
  const stored = await images.add(name, bytes, originalId)
  return stored.ok ? { image: stored.value } : { failure: stored.error }
}
