import type { StoredImage } from '../../../shared/contract/assets.ts'
import type { TahrirClient } from '../../../shared/contract/contract.ts'
import type { Failure, Reply } from '../../../shared/rpc/failure.ts'

/** An image of the archive as this window shows it. */
export interface LoadedImage extends StoredImage {
  /** An address within this window, as the page's policy allows it. */
  url: string
  bytes: Uint8Array
  /** The id of the image that it was scaled from, where that was kept. */
  original: string | null
}

export type ImageState =
  | { kind: 'loading' }
  | { kind: 'loaded'; image: LoadedImage }
  | { kind: 'failed'; failure: Failure }

interface Entry {
  state: ImageState
  watchers: Set<(state: ImageState) => void>
  leaving: ReturnType<typeof setTimeout> | undefined
}

/** An image that is no longer in sight is forgotten after so long, in milliseconds. */
const keptOutOfSight = 5000

/** The largest image that goes onto the clipboard, in bytes. */
const largestCopied = 8 * 1024 * 1024

/** So many bytes become letters in one call. */
const copiedAtOnce = 8192

/**
 * The images that are in sight in this window, each loaded once. The host gives their bytes over the same way as
 * everything else, and they are shown by `blob:` addresses: the page's policy lets nothing come from elsewhere.
 */
export class AssetImages {
  readonly #client: TahrirClient
  readonly #entries = new Map<string, Entry>()

  constructor(client: TahrirClient) {
    this.#client = client
    client.onConnection((isConnected) => {
      if (!isConnected) return
      for (const [id, { state }] of this.#entries) if (state.kind === 'failed') void this.#load(id)
    })
  }

  /** Stores an image; `original` is the id of the one that it was scaled from, or null. */
  add(name: string, bytes: Uint8Array, original: string | null): Promise<Reply<StoredImage>> {
    return this.#client.call('assets.add', { name, bytes, original })
  }

  /** An image of the archive that is not shown, such as an original. */
  read(id: string): Promise<Reply<{ mediaType: string; bytes: Uint8Array }>> {
    return this.#client.call('assets.read', { id })
  }

  /** Tells how it stands with an image, now and at each change, until the returned function is called. */
  watch(id: string, watcher: (state: ImageState) => void): () => void {
    let entry = this.#entries.get(id)
    if (entry === undefined) {
      entry = { state: { kind: 'loading' }, watchers: new Set(), leaving: undefined }
      this.#entries.set(id, entry)
      void this.#load(id)
    }
    clearTimeout(entry.leaving)
    entry.watchers.add(watcher)
    watcher(entry.state)
    const watched = entry
    return () => {
      watched.watchers.delete(watcher)
      if (watched.watchers.size > 0) return
      clearTimeout(watched.leaving)
      watched.leaving = setTimeout(() => this.#forget(id, watched), keptOutOfSight)
    }
  }

  /** An image that is loaded, or null. */
  loaded(id: string): LoadedImage | null {
    const state = this.#entries.get(id)?.state
    return state?.kind === 'loaded' ? state.image : null
  }

  /** A loaded image as an address that holds it, for other programs; null where it is large or not loaded. */
  dataAddress(id: string): string | null {
    const image = this.loaded(id)
    if (image === null || image.bytes.length > largestCopied) return null
    let letters = ''
    for (let at = 0; at < image.bytes.length; at += copiedAtOnce) {
      letters += String.fromCharCode(...image.bytes.subarray(at, at + copiedAtOnce))
    }
    return `data:${image.mediaType};base64,${btoa(letters)}`
  }

  async #load(id: string): Promise<void> {
    const reply = await this.#client.call('assets.read', { id })
    const entry = this.#entries.get(id)
    if (entry === undefined || entry.state.kind === 'loaded') return
    if (reply.ok) {
      const { bytes, mediaType } = reply.value
      const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }))
      entry.state = { kind: 'loaded', image: { ...reply.value, url } }
    } else {
      entry.state = { kind: 'failed', failure: reply.error }
    }
    for (const watcher of entry.watchers) watcher(entry.state)
  }

  #forget(id: string, entry: Entry): void {
    if (entry.watchers.size > 0) return
    if (entry.state.kind === 'loaded') URL.revokeObjectURL(entry.state.image.url)
    this.#entries.delete(id)
  }
}

const ofClients = new WeakMap<TahrirClient, AssetImages>()

/** The images of a window, the same for all its articles. */
export function assetImagesOf(client: TahrirClient): AssetImages {
  const images = ofClients.get(client) ?? new AssetImages(client)
  ofClients.set(client, images)
  return images
}
