import type { Direction } from '../../../shared/article/direction.ts'
import type { DocumentNode } from '../../../shared/article/documentNode.ts'
import { isLanguageTag, languageDirection } from '../../../shared/article/language.ts'
import { directionAttribute } from '../../../shared/html/elements.ts'
import type { FileManner } from '../../../shared/html/FileManner.ts'
import { HtmlReader } from '../../../shared/html/HtmlReader.ts'
import { firstBelow, type HtmlElement, type HtmlNode } from '../../../shared/html/htmlNode.ts'
import { settleDirections } from '../../../shared/html/settleDirections.ts'
import { dataImage, type TakeImage } from '../../../shared/html/takeImage.ts'
import type { LeftOut } from '../../../shared/import/importReport.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import type { ImportedImage } from '../importedImages.ts'
import { leftOutKind } from '../leftOut.ts'
import { takenImage } from '../takenImage.ts'
import { isPageFurniture } from './isPageFurniture.ts'

export interface ReadPage {
  blocks: DocumentNode[]
  language: string
  leftOut: Map<LeftOut, number>
  /** The images that stand in the page itself. */
  images: ImportedImage[]
}

/**
 * The blocks of a page in the shape of our schema, made here node by node: what the schema has no place for
 * cannot come in. `root` is the part of the page in which the piece stands.
 */
export function readPage(
  document: HtmlNode,
  root: HtmlNode,
  isFromWord: boolean,
  own: ReadonlySet<HtmlElement>,
): ReadPage {
  const stated = statedLanguage(document)
  const language = stated ?? languageOf(root)
  const leftOut = new Map<LeftOut, number>()
  const textLength = root.textContent?.length ?? 0
  const manner: FileManner = {
    language: stated,
    direction: pageDirection(document, language),
    isLeftOut: (element) => own.has(element) || isPageFurniture(element, textLength),
    leaveOut(element) {
      const kind = own.has(element) ? null : leftOutKind(element)
      if (kind !== null) leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1)
    },
  }
  const images: ImportedImage[] = []
  const blocks = new HtmlReader(document, isFromWord, manner, root, takeInto(images)).read()
  return { blocks: settleDirections(blocks, languageDirection(language), 'file'), language, leftOut, images }
}

/** Takes the images that stand in a page as `data:` and are of a kind that is taken. */
function takeInto(images: ImportedImage[]): TakeImage {
  return (source) => {
    const data = dataImage(source)
    if (data === null) return null
    const image = takenImage(new Uint8Array(Buffer.from(data, 'base64')))
    if (image === null) return null
    images.push(image)
    return image.id
  }
}

/** What the page says, or an element that holds all of it. */
function statedLanguage(document: HtmlNode): string | null {
  const stated = outermostElement(document, 'lang')?.getAttribute('lang') ?? null
  return stated !== null && isLanguageTag(stated) ? stated : null
}

/** By the script of most letters, as for a plain text. */
function languageOf(root: HtmlNode): string {
  return dominantDirection(root.textContent ?? '', 'rtl') === 'rtl' ? 'ar' : 'en'
}

function pageDirection(document: HtmlNode, language: string): Direction {
  const element = outermostElement(document, 'dir')
  return (element === null ? null : directionAttribute(element)) ?? languageDirection(language)
}

/** The html element, the body, or an element that holds the whole body, where it has the attribute. */
function outermostElement(document: HtmlNode, name: string): HtmlElement | null {
  const html = firstBelow(document, 'html')
  if (html?.hasAttribute(name)) return html
  for (let element = firstBelow(document, 'body'); element !== null; element = onlyElement(element)) {
    if (element.hasAttribute(name)) return element
  }
  return null
}

function onlyElement(parent: HtmlElement): HtmlElement | null {
  const only = parent.firstElementChild
  return only?.localName === 'div' && only.nextElementSibling === null ? only : null
}
