import type { Direction } from '../../../shared/article/direction.ts'
import { dataImage } from '../../../shared/html/takeImage.ts'
import { readHtml } from '../paste/readHtml.ts'

export interface HtmlImages {
  /** Addresses of images that stand in the HTML itself, each once, in order. */
  embedded: string[]
  /** Addresses of images that are elsewhere. */
  elsewhere: string[]
}

/** The images that HTML from a clipboard would show, without those that only count who reads. */
export function htmlImages(html: string, around: Direction): HtmlImages {
  const embedded = new Set<string>()
  const elsewhere = new Set<string>()
  if (/<img\b/i.test(html)) {
    readHtml(html, around, (source, { width, height }) => {
      if (dataImage(source) !== null) embedded.add(source)
      else if (!isDot(width) && !isDot(height) && !/^data:/i.test(source)) elsewhere.add(source)
      return null
    })
  }
  return { embedded: [...embedded], elsewhere: [...elsewhere] }
}

/** Pages count their readers with images of a pixel. */
function isDot(size: string | null): boolean {
  return size !== null && Number.parseInt(size, 10) <= 2
}

/** The bytes of an image that stands in an address; none where they are no base64. */
export function embeddedBytes(source: string): Uint8Array {
  try {
    return Uint8Array.from(atob(dataImage(source) ?? ''), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
