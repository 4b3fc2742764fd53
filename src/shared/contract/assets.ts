import { z } from 'zod'
import { assetIdSchema } from '../article/figureAssets.ts'
import { imageMediaTypes } from '../image/ImageInfo.ts'
import { method } from '../rpc/contract.ts'
import { bytesSchema } from './bytes.ts'

/** An image of the archive. Its size in pixels is the one in which it is shown. */
export const storedImageSchema = z.strictObject({
  id: assetIdSchema,
  mediaType: z.enum(imageMediaTypes),
  width: z.int().min(1),
  height: z.int().min(1),
})
export type StoredImage = z.infer<typeof storedImageSchema>

export const imageFailures = ['imageUnknown', 'imageDamaged', 'imageTooLarge'] as const
export type ImageFailure = (typeof imageFailures)[number]

export const assetsMethods = {
  /**
   * Stores an image, once however often it is given; what it is told by its own bytes. `name` is what a failure
   * calls it; `original`, the image that it was scaled from, which was stored before.
   */
  'assets.add': method(
    z.strictObject({
      name: z.string().max(1000),
      bytes: bytesSchema,
      original: assetIdSchema.nullable(),
    }),
    storedImageSchema,
    [...imageFailures, 'assetMissing', 'storeFailed'],
  ),
  /** An image and its bytes. `original` is the id of the one that it was scaled from, where that was kept. */
  'assets.read': method(
    z.strictObject({ id: assetIdSchema }),
    z.strictObject({ ...storedImageSchema.shape, original: assetIdSchema.nullable(), bytes: bytesSchema }),
    ['assetMissing', 'storeFailed'],
  ),
} as const
