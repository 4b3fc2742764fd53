import type { Document } from '@xmldom/xmldom'
import { textOf } from '../../../shared/article/documentNode.ts'
import { isLanguageTag, languageDirection } from '../../../shared/article/language.ts'
import {
  addressSchema,
  type Credit,
  emptyMetadata,
  type Metadata,
  metadataSchema,
} from '../../../shared/article/metadata.ts'
import { fail } from '../../../shared/failures/fail.ts'
import { settleDirections } from '../../../shared/html/settleDirections.ts'
import { importReport, type LeftOut } from '../../../shared/import/importReport.ts'
import { type Reply, succeed } from '../../../shared/rpc/failure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { applicationName } from '../../export/docx/packageParts.ts'
import type { UnderstoodArticle } from '../importedArticle.ts'
import { shapeImported } from '../shapeImported.ts'
import { DocxReader } from './DocxReader.ts'
import { readNumbering } from './docxNumbering.ts'
import { readStyles } from './docxStyles.ts'
import { attributeOf, childOf, childrenOf, openPackage } from './openPackage.ts'
import { PackageImages } from './PackageImages.ts'

/** The article that a Word document holds, its directions kept. `name` is what a failure calls the file. */
export function importDocx(
  name: string,
  bytes: Uint8Array,
): Reply<UnderstoodArticle, 'fileTooComplex' | 'fileEmpty' | 'fileNotText' | 'fileUnreadable'> {
  const parts = openPackage(bytes)
  if (parts === 'none') return fail('fileNotText', { name })
  if (parts === 'broken') return fail('fileUnreadable', { name })
  if (parts === 'tooComplex') return fail('fileTooComplex', { name })
  const body = childOf(parts.get('word/document.xml'), 'document', 'body')
  if (body === null) return fail('fileUnreadable', { name })
  const leftOut = new Map<LeftOut, number>()
  const isOwn =
    childOf(parts.get('docProps/app.xml'), 'Properties', 'Application')?.textContent === applicationName
  const relations = parts.get('word/_rels/document.xml.rels')
  const links = linksOf(relations)
  const images = new PackageImages(bytes, relations)
  const reader = new DocxReader({
    isOwn,
    styleOf: readStyles(parts.get('word/styles.xml')),
    listOf: readNumbering(parts.get('word/numbering.xml')),
    addressOf: (relation) => (relation === null ? null : (links.get(relation) ?? null)),
    takeImage: (relation) => images.take(relation),
    leaveOut: (what) => void leftOut.set(what, (leftOut.get(what) ?? 0) + 1),
  })
  const blocks = reader.blocksIn(body)
  if (blocks.length === 0) return fail('fileEmpty', { name })
  const language = languageOf(parts, blocks.map(textOf).join('\n'))
  const settled = settleDirections(blocks, languageDirection(language), 'file')
  const core = coreOf(parts.get('docProps/core.xml'))
  const { document, credit } = shapeImported(settled, core.title)
  return succeed({
    document,
    metadata: { ...emptyMetadata(), ...core.metadata, language, credit: creditOf(reader) ?? credit },
    id: null,
    createdAt: core.created,
    updatedAt: core.modified,
    images: images.all,
    report: importReport(document, 'docx', leftOut),
  })
}

/** The addresses of links by relation, those that may be followed. */
function linksOf(relations: Document | undefined): Map<string, string> {
  const links = new Map<string, string>()
  for (const relation of childrenOf(childOf(relations, 'Relationships'))) {
    const isLink = attributeOf(relation, 'Type')?.endsWith('/hyperlink')
    const address = addressSchema.safeParse(attributeOf(relation, 'Target'))
    const id = attributeOf(relation, 'Id')
    if (isLink && address.success && id !== null) links.set(id, address.data)
  }
  return links
}

/** The language that the document's core or its style sheet names for the script of most letters, else that script's. */
function languageOf(parts: ReadonlyMap<string, Document>, text: string): string {
  const direction = dominantDirection(text, 'rtl')
  const stated = childOf(parts.get('docProps/core.xml'), 'coreProperties', 'language')?.textContent ?? ''
  const defaults = childOf(parts.get('word/styles.xml'), 'styles', 'docDefaults', 'rPrDefault', 'rPr', 'lang')
  const ofStyles = attributeOf(defaults, direction === 'rtl' ? 'bidi' : 'val') ?? ''
  if (stated !== '' && isLanguageTag(stated)) return stated
  if (isLanguageTag(ofStyles) && languageDirection(ofStyles) === direction) return ofStyles
  return direction === 'rtl' ? 'ar' : 'en'
}

function coreOf(core: Document | undefined) {
  const root = childOf(core, 'coreProperties')
  const field = (name: string) =>
    (childOf(root, name)?.textContent ?? '').replace(/\s+/gu, ' ').trim().toWellFormed()
  const time = (name: string) => {
    const value = Date.parse(field(name))
    return value >= Date.UTC(1, 0) && value < Date.UTC(9999, 11) ? value : null
  }
  const given = {
    byline: field('creator')
      .split(/\s*;\s*/)
      .filter((author) => author !== ''),
    keywords: field('keywords')
      .split(/\s*[,،;]\s*/)
      .filter((keyword) => keyword !== ''),
    description: field('description'),
  }
  const metadata: Partial<Metadata> =
    metadataSchema.pick({ byline: true, keywords: true, description: true }).safeParse(given).data ?? {}
  return { metadata, title: field('title'), created: time('created'), modified: time('modified') }
}

function creditOf({ apart }: DocxReader): Credit | null {
  const text = (part: 'Credit' | 'Tagline' | 'CallToAction') =>
    textOf(apart.get(part) ?? { type: 'paragraph' }).slice(0, 2000)
  const call = apart.get('CallToAction')
  if (call === undefined && !apart.has('Credit') && !apart.has('Tagline')) return null
  const href = call?.content?.[0]?.marks?.find(({ type }) => type === 'link')?.attrs?.['href']
  const callToAction =
    call === undefined ? null : { label: text('CallToAction'), href: typeof href === 'string' ? href : null }
  return { text: text('Credit'), tagline: text('Tagline'), callToAction }
}
