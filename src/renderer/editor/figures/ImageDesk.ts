import type { Failure } from '../../../shared/rpc/failure.ts'
import type { AssetImages } from './AssetImages.ts'

/** What could not be put into the text, to be told to the person. */
export type ImageTrouble =
  | { kind: 'failed'; failures: readonly Failure[] }
  /** Images that what was pasted only points at; nothing is fetched. */
  | { kind: 'elsewhere'; addresses: readonly string[] }

/** What one editor needs to know of images: where they are, whether originals are kept, and whom to tell. */
export class ImageDesk {
  readonly images: AssetImages
  keepOriginals = false
  readonly #listeners = new Set<(trouble: ImageTrouble) => void>()

  constructor(images: AssetImages) {
    this.images = images
  }

  tell(trouble: ImageTrouble): void {
    for (const listener of this.#listeners) listener(trouble)
  }

  /** Calls `listener` with each trouble until the returned function is called. */
  onTrouble(listener: (trouble: ImageTrouble) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}
