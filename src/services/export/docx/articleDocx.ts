import { zipSync } from 'fflate'
import type { Article } from '../../../shared/article/article.ts'
import { formatDate } from '../formatDate.ts'
import { pageWords } from '../pageWords.ts'
import { isBlank, lineText } from '../plainText.ts'
import { statusMark } from '../statusMark.ts'
import { BlockWriter } from './docxBlocks.ts'
import { Relations } from './docxRuns.ts'
import { Numbering } from './numbering.ts'
import { drawingNamespaces, Pictures } from './Pictures.ts'
import { documentRelations, fixedParts } from './packageParts.ts'
import { stylesXml } from './styles.ts'
import { joinXml, nothing, type Xml, xml, xmlFile, xmlText } from './xml.ts'

const namespace = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/**
 * An article as a Word document (Office Open XML), from the right where it is Arabic: each paragraph with its
 * direction, each part of the piece in a style of its own. The same article gives the same bytes.
 */
export function articleDocx(article: Article): Uint8Array {
  const relations = new Relations()
  const numbering = new Numbering()
  const pictures = new Pictures(article.assets)
  const document = documentXml(article, new BlockWriter(relations, numbering, pictures))
  // The oldest time that a ZIP can hold: the file says in its own data when it was made.
  return zipSync(
    {
      ...fixedParts(pictures.all),
      'word/document.xml': xmlFile(document),
      'word/styles.xml': xmlFile(stylesXml(namespace, article.language)),
      'word/numbering.xml': xmlFile(numbering.xml(namespace)),
      'word/settings.xml': xmlFile(settingsXml(article)),
      'word/_rels/document.xml.rels': xmlFile(documentRelations(relations.all, pictures.all)),
      'docProps/core.xml': xmlFile(coreXml(article)),
      // Images are packed already: another packing costs time and saves nothing.
      ...Object.fromEntries(
        pictures.all.map(({ path, bytes }) => [`word/${path}`, [bytes, { level: 0 as const }] as const]),
      ),
    },
    { mtime: new Date(1980, 0, 1), level: 6 },
  )
}

function documentXml(article: Article, writer: BlockWriter): Xml {
  const { headline, standfirst, sections, conclusion, credit, direction } = article
  const mark = statusMark(article)
  const words = pageWords(article.language)
  const call = credit?.callToAction ?? null
  const label = call === null || !isBlank(call.label) ? (call?.label ?? '') : (call.href ?? '')
  const body = [
    mark === null ? nothing : writer.plain(mark, 'StatusMark', direction),
    writer.line(headline, 'Title'),
    writer.line(standfirst, 'Subtitle'),
    writer.plain(
      article.metadata.byline.filter((name) => !isBlank(name)).join(words.comma),
      'Byline',
      direction,
    ),
    writer.plain(dateline(article), 'Dateline', direction),
    ...sections.flatMap(({ heading, blocks }) => [writer.line(heading, 'Heading1'), writer.blocks(blocks)]),
    ...(conclusion === null
      ? []
      : [writer.line(conclusion.heading, 'ConclusionHeading'), writer.blocks(conclusion.blocks)]),
    writer.plain(credit?.text ?? '', 'Credit', direction),
    writer.plain(credit?.tagline ?? '', 'Tagline', direction),
    writer.plain(label, 'CallToAction', direction, call?.href ?? null),
  ]
  const section = xml(
    'w:sectPr',
    {},
    xml('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    xml('w:pgMar', {
      'w:top': 1440,
      'w:right': 1440,
      'w:bottom': 1440,
      'w:left': 1440,
      'w:header': 708,
      'w:footer': 708,
      'w:gutter': 0,
    }),
    direction === 'rtl' ? xml('w:bidi') : nothing,
  )
  return xml('w:document', { ...namespace, ...drawingNamespaces }, xml('w:body', {}, joinXml(body), section))
}

function dateline({ metadata, language, statistics }: Article): string {
  const { place, date } = metadata.dateline
  const words = pageWords(language)
  const written = date === null ? '' : formatDate(date, language, words.language, String(statistics.words))
  return [place, written].filter((part) => !isBlank(part)).join(words.comma)
}

function settingsXml({ language }: Article): Xml {
  return xml(
    'w:settings',
    namespace,
    xml(
      'w:compat',
      {},
      xml('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    xml('w:themeFontLang', { 'w:val': language, 'w:bidi': language }),
  )
}

function coreXml(article: Article): Xml {
  const { metadata, headline, language } = article
  const field = (name: string, value: string) => (isBlank(value) ? nothing : xml(name, {}, xmlText(value)))
  const time = (name: string, value: string) => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(value))
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    field('dc:title', lineText(headline)),
    field('dc:creator', metadata.byline.filter((name) => !isBlank(name)).join('; ')),
    field('dc:description', metadata.description),
    field('cp:keywords', metadata.keywords.filter((keyword) => !isBlank(keyword)).join(', ')),
    field('dc:language', language),
    field('cp:contentStatus', statusMark(article) === null ? '' : article.status),
    time('dcterms:created', article.createdAt),
    time('dcterms:modified', article.updatedAt),
  )
}
