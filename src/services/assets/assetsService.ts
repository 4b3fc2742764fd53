import { storedImageSchema } from '../../shared/contract/assets.ts'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { findAsset, insertAsset, readAssetBytes } from '../../store/assetsTable.ts'
import type { Store } from '../../store/openStore.ts'
import { storeReply } from '../storeReply.ts'
import { checkImage } from './checkImage.ts'

type AssetsService = Pick<TahrirServices, Extract<keyof TahrirServices, `assets.${string}`>>

/** The images of the archive. */
export function assetsService(store: Store): AssetsService {
  return {
    'assets.add': ({ name, bytes, original }) => {
      const checked = checkImage(name, bytes)
      if (!checked.ok) return checked
      const image = checked.value
      return storeReply(() => {
        if (original !== null && findAsset(store.reader, original) === null) return fail('assetMissing')
        // An image that was not scaled is its own original.
        const madeOf = original === image.id ? null : original
        insertAsset(store.writer, { ...image, original: madeOf, createdAt: Date.now() }, bytes)
        return succeed(image)
      })
    },
    'assets.read': ({ id }) =>
      storeReply(() => {
        const row = findAsset(store.reader, id)
        const bytes = row === null ? null : readAssetBytes(store.reader, id)
        if (row === null || bytes === null) return fail('assetMissing')
        const mediaType = storedImageSchema.shape.mediaType.parse(row.mediaType)
        return succeed({ id, mediaType, width: row.width, height: row.height, original: row.original, bytes })
      }),
  }
}
