import type { DocumentNode } from '../article/documentNode.ts'
import { childElements, elementsBelow, firstBelow, type HtmlElement } from './htmlNode.ts'
import type { TableReader } from './readTable.ts'
import type { TextStyle } from './TextStyle.ts'

/** What reading a figure needs of the reader of the page. */
export interface FigureReader extends TableReader {
  /** Leaves an element to whoever read it. */
  skip(element: HtmlElement): void
  quote(element: HtmlElement, read: readonly DocumentNode[]): void
  /** Whether what is said of a picture is kept where the picture itself is not taken. */
  readonly isFile: boolean
  /** The id under which a picture is taken over; empty where it is not. */
  take(image: HtmlElement | null): string
}

/** No description or credit is longer in an article: block.ts. */
const longest = 2000

/**
 * Writes a figure down: an image with its description, caption and credit, or a quotation with the one who
 * is quoted as its caption. False where it holds anything else, whose text goes where the figure stands.
 */
export function readFigure(reader: FigureReader, figure: HtmlElement, style: TextStyle): boolean {
  if (!reader.isFile) return readTakenFigure(reader, figure, style)
  if (reader.isLeftOut(figure)) return true
  const caption = firstBelow(figure, 'figcaption')
  const quotation = firstBelow(figure, 'blockquote')
  if (quotation !== null) {
    if (!reader.canGoDeeper) return false
    const read = reader.blocksIn(quotation, style)
    const names = caption === null ? [] : reader.blocksIn(caption, style)
    const [name] = names
    if (name?.type === 'paragraph') name.attrs = { ...name.attrs, role: 'attribution' }
    reader.quote(figure, [...read, ...names])
    return true
  }
  if (firstBelow(figure, 'table', 'ul', 'ol', 'pre', 'iframe', 'video') !== null) return false
  const image = firstBelow(figure, 'img')
  // Where an image could not be put into a file its description stands in its place.
  const described =
    image === null ? childElements(figure).find(({ localName }) => localName === 'p') : undefined
  const alt = plain(image?.getAttribute('alt') ?? described?.textContent)
  const credit = caption === null ? null : creditOf(caption)
  if (credit !== null) reader.skip(credit)
  const lines = caption === null ? [] : reader.blocksIn(caption, style)
  const block = figureNode(reader, figure, {
    asset: reader.take(image),
    alt,
    credit: plain(credit?.textContent),
    lines,
  })
  if (block !== null) reader.push(block)
  else if (image !== null) reader.isLeftOut(image)
  return true
}

/** A figure of a clipboard, where its image is taken over; the text of any other goes where the figure stands. */
function readTakenFigure(reader: FigureReader, figure: HtmlElement, style: TextStyle): boolean {
  const images = Array.from(elementsBelow(figure)).filter(({ localName }) => localName === 'img')
  const [image = null] = images
  const asset = images.length === 1 ? reader.take(image) : ''
  if (asset === '' || reader.isLeftOut(figure)) return false
  const caption = firstBelow(figure, 'figcaption')
  const credit = caption === null ? null : creditOf(caption)
  if (credit !== null) reader.skip(credit)
  const lines = caption === null ? [] : reader.blocksIn(caption, style)
  const alt = plain(image?.getAttribute('alt'))
  const block = figureNode(reader, figure, { asset, alt, credit: plain(credit?.textContent), lines })
  if (block !== null) reader.push(block)
  return true
}

/** Writes a picture that stands in no figure down, where it is described or taken. False for all but such pictures. */
export function readPicture(reader: FigureReader, element: HtmlElement, _style: TextStyle): boolean {
  if (element.localName !== 'img' && element.localName !== 'picture') return false
  const image = element.localName === 'img' ? element : firstBelow(element, 'img')
  if (isHidden(element)) return false
  const asset = reader.take(image)
  if (asset === '' && !reader.isFile) return false
  const alt = plain(image?.getAttribute('alt'))
  const block = figureNode(reader, element, { asset, alt, credit: '', lines: [] })
  if (block === null) return false
  reader.push(block)
  return true
}

function isHidden(element: HtmlElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

function creditOf(caption: HtmlElement): HtmlElement | null {
  const parts = Array.from(elementsBelow(caption)).filter(({ localName }) => localName === 'small')
  return parts.at(-1) ?? null
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, longest).toWellFormed()
}

function figureNode(
  reader: FigureReader,
  element: HtmlElement,
  {
    asset,
    alt,
    credit,
    lines,
  }: { asset: string; alt: string; credit: string; lines: readonly DocumentNode[] },
): DocumentNode | null {
  const texts = lines.filter(({ type }) => type === 'paragraph')
  if (asset === '' && alt === '' && credit === '' && texts.length === 0) return null
  return {
    type: 'figure',
    attrs: { id: null, direction: reader.stated(element), asset, alt, credit },
    content: texts,
  }
}
