import type { Document } from '@xmldom/xmldom'
import { maximumImageSize } from '../../../shared/image/ImageInfo.ts'
import type { ImportedImage } from '../importedImages.ts'
import { takenImage } from '../takenImage.ts'
import { inflateEntry, zipEntries } from './inflateEntry.ts'
import { attributeOf, childOf, childrenOf } from './openPackage.ts'

/** The most bytes that the images of a document unpack to together; those after are left out. */
const largestOfAll = 4 * maximumImageSize

/**
 * The images of a Word document that stand in its package, each unpacked when the text first shows it. One that stands
 * outside the package is never fetched, and a relation that leads out of it leads nowhere.
 */
export class PackageImages {
  readonly #bytes: Uint8Array
  /** The parts in the package, by the relation that leads to them. */
  readonly #paths: ReadonlyMap<string, string>
  readonly #taken = new Map<string, ImportedImage | null>()
  #entries: ReturnType<typeof zipEntries> | null = null
  #left = largestOfAll

  constructor(bytes: Uint8Array, relations: Document | undefined) {
    this.#bytes = bytes
    const paths = new Map<string, string>()
    for (const relation of childrenOf(childOf(relations, 'Relationships'))) {
      const isImage = attributeOf(relation, 'Type')?.endsWith('/image')
      const isWithin = (attributeOf(relation, 'TargetMode') ?? 'Internal') === 'Internal'
      const id = attributeOf(relation, 'Id')
      const path = partPath(attributeOf(relation, 'Target') ?? '')
      if (isImage && isWithin && id !== null && path !== null) paths.set(id, path)
    }
    this.#paths = paths
  }

  /** The images that were taken, each once. */
  get all(): ImportedImage[] {
    const byId = new Map<string, ImportedImage>()
    for (const image of this.#taken.values()) if (image !== null) byId.set(image.id, image)
    return [...byId.values()]
  }

  /** The id under which the image of a relation is taken over; empty where it is not. */
  take(relation: string | null): string {
    const path = relation === null ? undefined : this.#paths.get(relation)
    if (path === undefined) return ''
    if (!this.#taken.has(path)) this.#taken.set(path, this.#read(path))
    return this.#taken.get(path)?.id ?? ''
  }

  #read(path: string): ImportedImage | null {
    this.#entries ??= zipEntries(this.#bytes, new Set(this.#paths.values()))
    const entry = this.#entries.get(path)
    if (entry === undefined) return null
    try {
      const data = inflateEntry(entry, Math.min(maximumImageSize, this.#left))
      if (data === null) return null
      this.#left -= data.length
      // A copy, so that a small image does not keep the whole file in the memory.
      return takenImage(data.slice())
    } catch {
      return null
    }
  }
}

/** A target of a relation of `word/document.xml` as the name of a part; null where it is none within the package. */
function partPath(target: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|\\|^\/\//i.test(target)) return null
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : 'word/'}${target.replace(/^\//, '')}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.length === 0 ? null : path.join('/')
}
