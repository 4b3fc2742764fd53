import type { Direction } from '../../../shared/article/direction.ts'
import type { DocumentNode } from '../../../shared/article/documentNode.ts'
import { HtmlReader } from '../../../shared/html/HtmlReader.ts'
import { settleDirections } from '../../../shared/html/settleDirections.ts'
import type { TakeImage } from '../../../shared/html/takeImage.ts'

/**
 * The blocks that HTML from a clipboard holds, in the shape of our schema: headings, paragraphs, lists,
 * quotations, tables, separators; whatever else is there is dropped. The HTML may be hostile: it is parsed
 * into a document that runs and loads nothing, and what comes out is made here, node by node. Linear in
 * the length. `around` is the direction of the article; `takeImage` decides on the images, none by itself.
 */
export function readHtml(
  html: string,
  around: Direction,
  takeImage: TakeImage | null = null,
): DocumentNode[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return settleDirections(
    new HtmlReader(document, isFromWord(html), null, undefined, takeImage).read(),
    around,
  )
}

/** Word writes a direction on every run of letters: there it is no isolate. */
function isFromWord(html: string): boolean {
  return html.includes('urn:schemas-microsoft-com:office') || /class="?Mso/.test(html)
}
