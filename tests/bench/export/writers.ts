import { spawnSync } from 'node:child_process'
import { parseHTML } from 'linkedom'
import { DOMSerializer } from 'prosemirror-model'
import { articleMarkdown } from '../../../src/services/export/markdown/articleMarkdown.ts'
import { renderArticle } from '../../../src/services/export/renderArticle.ts'
import { type Article, articleSchema } from '../../../src/shared/article/article.ts'
import { articleToDocument } from '../../../src/shared/article/articleToDocument.ts'
import { documentSchema } from '../../../src/shared/article/documentSchema.ts'
import { type ExportFormat, exportFormatSchema } from '../../../src/shared/contract/transfers.ts'
import { joinFragment } from './joinFragment.ts'

/** A piece in the forms in which the variants take it; made before the clock starts. */
export interface Piece {
  json: string
  documentJson: string
  markdown: string
}

export function pieceOf(article: Article): Piece {
  return {
    json: JSON.stringify(article),
    documentJson: JSON.stringify(articleToDocument(article).document),
    markdown: articleMarkdown(article),
  }
}

/** Writes pieces, and gives how many bytes came out: what is lazy is made before the clock stops. */
export type Write = (pieces: readonly Piece[]) => number

const encoder = new TextEncoder()

const ours =
  (format: ExportFormat): Write =>
  (pieces) =>
    pieces.reduce(
      (bytes, { json }) => bytes + renderArticle(JSON.parse(json) as Article, format).bytes.length,
      0,
    )

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const serializer = new DOMSerializer(
  {
    ...DOMSerializer.nodesFromSchema(documentSchema),
    doc: () => ['div', 0],
    paragraph: ({ attrs }) => [lineTags[String(attrs['role'])] ?? 'p', dirOf(attrs), 0],
    bulletList: ({ attrs }) => ['ul', dirOf(attrs), 0],
    orderedList: ({ attrs }) => ['ol', dirOf(attrs), 0],
    listItem: () => ['li', 0],
    blockquote: ({ attrs }) => ['blockquote', dirOf(attrs), 0],
    table: ({ attrs }) => ['table', dirOf(attrs), ['tbody', 0]],
    tableRow: () => ['tr', 0],
    tableCell: () => ['td', 0],
    tableHeader: () => ['th', 0],
    figure: () => ['figure', 0],
    separator: () => ['hr'],
    lineBreak: () => ['br'],
  },
  {
    bdi: ({ attrs }) => ['bdi', dirOf(attrs), 0],
    link: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
    language: ({ attrs }) => ['span', { lang: String(attrs['language']) }, 0],
    bold: () => ['strong', 0],
    italic: () => ['em', 0],
    underline: () => ['u', 0],
    strike: () => ['s', 0],
    highlight: () => ['mark', 0],
    superscript: () => ['sup', 0],
    subscript: () => ['sub', 0],
    code: () => ['code', 0],
  },
)
const lineTags: Record<string, string> = {
  headline: 'h1',
  heading: 'h2',
  conclusion: 'h2',
  attribution: 'cite',
}

function dirOf(attrs: Record<string, unknown>): Record<string, string> {
  const direction = attrs['direction']
  return typeof direction === 'string' ? { dir: direction } : {}
}

/** ProseMirror's own serializer on linkedom, as programs without a browser use it. */
const prosemirror: Write = (pieces) =>
  pieces.reduce((bytes, { documentJson }) => {
    const node = documentSchema.nodeFromJSON(JSON.parse(documentJson) as object)
    const root = document.createElement('div')
    root.append(serializer.serializeFragment(node.content, { document }) as never)
    return bytes + encoder.encode(root.innerHTML).length
  }, 0)

/** One process of pandoc for all pieces, so that its start is hardly in the figure. */
const pandoc =
  (format: 'html' | 'docx'): Write =>
  (pieces) => {
    const input = pieces.map(({ markdown }) => markdown).join('\n\n')
    const { status, stdout, stderr } = spawnSync('pandoc', ['-f', 'commonmark', '-t', format, '-o', '-'], {
      input,
      maxBuffer: 1 << 30,
    })
    if (status !== 0) throw new Error(`pandoc: ${String(stderr)}`)
    return stdout.length
  }

/** The baseline: JSON.parse and string concatenation. */
const joined: Write = (pieces) =>
  pieces.reduce(
    (bytes, { json }) => bytes + encoder.encode(joinFragment(JSON.parse(json) as Article)).length,
    0,
  )

/** The limit: the piece is parsed and its text joined, with nothing around it. */
const texts: Write = (pieces) =>
  pieces.reduce((bytes, { json }) => {
    const found: string[] = []
    gather(JSON.parse(json), found)
    return bytes + encoder.encode(found.join('\n')).length
  }, 0)

function gather(value: unknown, texts: string[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'text' && typeof inner === 'string') texts.push(inner)
    else gather(inner, texts)
  }
}

/** Known bad: the whole piece is checked against its schema again before it is written. */
const checkedTwice: Write = (pieces) =>
  pieces.reduce((bytes, { json }) => {
    const article = articleSchema.parse(articleSchema.parse(JSON.parse(json)))
    return bytes + renderArticle(article, 'fragment').bytes.length
  }, 0)

/** The variants by name; those of pandoc only where it is installed. */
export function writers(hasPandoc: boolean): Map<string, Write> {
  return new Map<string, Write>([
    ['joined', joined],
    ['texts', texts],
    ...exportFormatSchema.options.map((format) => [format, ours(format)] as const),
    ['fragment-checked-twice', checkedTwice],
    ['prosemirror-linkedom', prosemirror],
    ...(hasPandoc
      ? ([
          ['pandoc-html', pandoc('html')],
          ['pandoc-docx', pandoc('docx')],
        ] as const)
      : []),
  ])
}
