import { emptyMetadata } from '../../../shared/article/metadata.ts'
import { fail } from '../../../shared/failures/fail.ts'
import { firstBelow } from '../../../shared/html/htmlNode.ts'
import { type ImportFormat, importReport } from '../../../shared/import/importReport.ts'
import { type Reply, succeed } from '../../../shared/rpc/failure.ts'
import type { UnderstoodArticle } from '../importedArticle.ts'
import { shapeImported } from '../shapeImported.ts'
import { articleRoot } from './articleRoot.ts'
import { importOwnPage } from './importOwnPage.ts'
import { pageCredit } from './pageCredit.ts'
import { pageMetadata } from './pageMetadata.ts'
import { parseHtml } from './parseHtml.ts'
import { readPage } from './readPage.ts'

/**
 * The article that a page or a piece of HTML holds: one of our own pages as it left, anything else by its
 * elements. `name` is what a failure calls the file.
 */
export function importHtml(
  name: string,
  html: string,
  format: ImportFormat = 'html',
): Reply<UnderstoodArticle, 'fileTooComplex' | 'fileEmpty'> {
  const own = importOwnPage(html)
  if (own !== null) return succeed(own)
  const document = parseHtml(html)
  if (document === null) return fail('fileTooComplex', { name })
  const root = articleRoot(document)
  const { metadata, title } = pageMetadata(document)
  const marked = pageCredit(document)
  const { blocks, language, leftOut, images } = readPage(document, root, isFromWord(html), marked.elements)
  if (blocks.length === 0) return fail('fileEmpty', { name })
  const outside = firstBelow(root, 'h1') === null ? firstBelow(document, 'h1') : null
  const headline = outside?.textContent?.replace(/\s+/gu, ' ').trim() || title
  const shaped = shapeImported(blocks, headline)
  const credit = marked.credit ?? shaped.credit
  return succeed({
    document: shaped.document,
    metadata: { ...emptyMetadata(), ...metadata, language, credit },
    id: null,
    createdAt: null,
    updatedAt: null,
    images,
    report: importReport(shaped.document, format, leftOut),
  })
}

/** Word writes a direction on every run of letters: there it is no isolate. */
function isFromWord(html: string): boolean {
  return html.includes('urn:schemas-microsoft-com:office') || /class="?Mso/.test(html)
}
