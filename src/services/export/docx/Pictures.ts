import type { Asset } from '../../../shared/article/article.ts'
import { type Xml, xml } from './xml.ts'

/** The endings of the images that Word and LibreOffice show. AVIF is in neither: docs/formats.md. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** English Metric Units, in which drawings are measured (ECMA-376, 20.1.2.1): per CSS pixel, and per twentieth of a point. */
const perPixel = 9525
const perTwip = 635

/** What stands on a page of ours, in twentieths of a point: A4 less an inch on each side. */
const textWidth = 9026
/** A picture leaves room for its caption. */
const tallest = 12_000

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** To stand on the root: pandoc looks for descriptions by the prefixes that it finds there. */
export const drawingNamespaces = {
  'xmlns:wp': `${drawing}/wordprocessingDrawing`,
  'xmlns:a': `${drawing}/main`,
  'xmlns:pic': `${drawing}/picture`,
}

/** An image in the package: the part that holds it, and the relation by which the text shows it. */
export interface PackedPicture {
  id: string
  path: string
  mediaType: string
  ending: string
  bytes: Uint8Array
}

/** The images that a document shows, each once however often it stands there. */
export class Pictures {
  readonly #assets: ReadonlyMap<string, Asset>
  readonly #packed = new Map<string, PackedPicture>()
  #drawn = 0

  constructor(assets: readonly Asset[]) {
    this.#assets = new Map(assets.map((asset) => [asset.id, asset]))
  }

  get all(): PackedPicture[] {
    return [...this.#packed.values()]
  }

  /**
   * An image as a run of its paragraph, `alt` as its description, in its own size as far as a column of
   * `1 / columns` of the page has room; null where the article does not hold its bytes, or in no kind that Word shows.
   */
  draw(asset: string, alt: string, columns: number): Xml | null {
    const image = this.#assets.get(asset)
    const picture = image === undefined ? null : this.#pack(image)
    if (image === undefined || picture === null) return null
    this.#drawn++
    const width = image.width * perPixel
    const height = image.height * perPixel
    const scale = Math.min(1, (textWidth * perTwip) / columns / width, (tallest * perTwip) / height)
    const size = { cx: Math.max(1, Math.round(width * scale)), cy: Math.max(1, Math.round(height * scale)) }
    const described = { id: this.#drawn, name: picture.id, descr: alt === '' ? null : alt }
    return xml(
      'w:r',
      {},
      xml(
        'w:drawing',
        {},
        xml(
          'wp:inline',
          { distT: 0, distB: 0, distL: 0, distR: 0 },
          xml('wp:extent', size),
          xml('wp:docPr', described),
          xml(
            'a:graphic',
            {},
            xml('a:graphicData', { uri: `${drawing}/picture` }, pictureXml(picture.id, described, size)),
          ),
        ),
      ),
    )
  }

  #pack({ id, mediaType, data }: Asset): PackedPicture | null {
    const known = this.#packed.get(id)
    if (known !== undefined) return known
    const ending = endings[mediaType]
    if (ending === undefined || data === undefined) return null
    const name = `image${this.#packed.size + 1}`
    const bytes = new Uint8Array(Buffer.from(data, 'base64'))
    const picture = { id: name, path: `media/${name}.${ending}`, mediaType, ending, bytes }
    this.#packed.set(id, picture)
    return picture
  }
}

function pictureXml(
  relation: string,
  described: Readonly<Record<string, string | number | null>>,
  size: { cx: number; cy: number },
): Xml {
  return xml(
    'pic:pic',
    {},
    xml('pic:nvPicPr', {}, xml('pic:cNvPr', described), xml('pic:cNvPicPr')),
    xml('pic:blipFill', {}, xml('a:blip', { 'r:embed': relation }), xml('a:stretch', {}, xml('a:fillRect'))),
    xml(
      'pic:spPr',
      {},
      xml('a:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', size)),
      xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
    ),
  )
}
