import type { Element } from '@xmldom/xmldom'
import { largestSpan } from '../../../shared/article/block.ts'
import type { Direction } from '../../../shared/article/direction.ts'
import { type DocumentNode, roleOf, textOf } from '../../../shared/article/documentNode.ts'
import type { Role } from '../../../shared/article/documentSpecs.ts'
import { plainInline } from '../../../shared/html/plainInline.ts'
import { addItem } from '../../../shared/html/WordList.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { showsAnything } from '../../../shared/text/structure/splitLines.ts'
import { InlineReader, type InlineSource, type ReadImage } from './docxInline.ts'
import type { DocxList } from './docxNumbering.ts'
import { type DocxStyle, listOf, outlineOf } from './docxStyles.ts'
import { attributeOf, childOf, childrenOf, toggleOf } from './openPackage.ts'

/** What reading the body of a document needs of the rest of its package. */
export interface DocxSource extends InlineSource {
  listOf(number: string, level: number): DocxList | null
}

/** Tables stand at most so deep in each other; the text of what is deeper goes into the innermost. */
const deepest = 8

/** What our own documents say of a part of the piece by its style, and where it goes instead of the text. */
export type SetApart = 'Byline' | 'Dateline' | 'Credit' | 'Tagline' | 'CallToAction' | 'StatusMark'
const setApart: ReadonlySet<string> = new Set([
  'Byline',
  'Dateline',
  'Credit',
  'Tagline',
  'CallToAction',
  'StatusMark',
])

/** Walks through the body of a document once and writes down the blocks that it holds. */
export class DocxReader {
  readonly #source: DocxSource
  /** Parts of our own documents that are no text of the piece. */
  readonly apart = new Map<SetApart, DocumentNode>()
  #depth = 0
  #isFirstTitle = true

  constructor(source: DocxSource) {
    this.#source = source
  }

  blocksIn(parent: Element): DocumentNode[] {
    const blocks: DocumentNode[] = []
    this.#into(parent, blocks, 0)
    return blocks
  }

  #into(parent: Element, blocks: DocumentNode[], nesting: number): void {
    if (nesting > 60) return
    for (const child of childrenOf(parent)) {
      switch (child.localName) {
        case 'p':
          this.#paragraph(child, blocks)
          break
        case 'tbl':
          this.#table(child, blocks)
          break
        case 'altChunk':
          this.#source.leaveOut('object')
          break
        case 'del':
        case 'moveFrom':
        case 'sectPr':
        case 'tcPr':
          break
        default:
          this.#into(child, blocks, nesting + 1)
      }
    }
  }

  #paragraph(paragraph: Element, blocks: DocumentNode[]): void {
    const properties = childOf(paragraph, 'pPr')
    const style = this.#source.styleOf(attributeOf(childOf(properties, 'pStyle'), 'val'))
    const { content, images, boxes } = new InlineReader(this.#source).read(paragraph)
    const ownDirection = this.#source.isOwn ? this.#direction(properties, style, content) : null
    for (const image of images) blocks.push(figure(image, ownDirection))
    for (const box of boxes) this.#into(box, blocks, 0)
    if (style?.id === 'Separator') {
      blocks.push({ type: 'separator', attrs: { id: null } })
      return
    }
    const trimmed = trim(content)
    if (trimmed.length === 0 && !(this.#source.isOwn && style?.id === 'FigureDescription')) return
    const direction = this.#direction(properties, style, trimmed)
    const line = (role: Role | null, inline = trimmed): DocumentNode => ({
      type: 'paragraph',
      attrs: { id: null, direction, role },
      content: role === null || role === 'attribution' ? inline : plainInline(inline),
    })
    if (this.#source.isOwn && style !== null && this.#own(style.id, line, blocks)) return
    const list = this.#list(properties, style)
    if (list !== null) {
      const { kind, number, level } = list
      addItem(blocks, { list: number, level: level + 1, isOrdered: kind.isOrdered, start: kind.start }, [
        line(null),
      ])
      this.#turnList(blocks, level, kind.direction)
      return
    }
    const role = this.#depth === 0 ? this.#role(style, properties) : null
    if (role === null && /^(?:intense )?quote/.test(style?.name ?? '')) addQuoted(blocks, line(null), false)
    else if (role === null && style?.name === 'caption' && blocks.at(-1)?.type === 'figure') {
      blocks.at(-1)?.content?.push(line(null))
    } else blocks.push(line(role))
  }

  /** What only our own documents have. True where the paragraph was one of those. */
  #own(style: string, line: (role: Role | null) => DocumentNode, blocks: DocumentNode[]): boolean {
    const last = blocks.at(-1)
    if (setApart.has(style)) {
      this.apart.set(style as SetApart, line(null))
      return true
    }
    const level = /^ListContinue(\d)$/.exec(style)?.[1]
    if (level !== undefined) {
      const item = itemAt(blocks, Number(level))
      if (item === null) return false
      item.content?.push(line(null))
      return true
    }
    switch (style) {
      case 'Quote':
      case 'QuoteStart':
        addQuoted(blocks, line(null), style === 'QuoteStart')
        return true
      case 'QuoteAttribution':
        addQuoted(blocks, line('attribution'), false)
        return true
      case 'FigureDescription': {
        const described = line(null)
        const direction = described.attrs?.['direction']
        const alt = textOf(described).trim()
        blocks.push(figure({ asset: '', alt }, direction === 'rtl' || direction === 'ltr' ? direction : null))
        return true
      }
      case 'FigureCredit':
        if (last?.type !== 'figure') return false
        last.attrs = { ...last.attrs, credit: textOf(line(null)).slice(0, 2000) }
        return true
      default:
        return false
    }
  }

  #role(style: DocxStyle | null, properties: Element | null): Role | null {
    const name = style?.name ?? ''
    if (name === 'title' && this.#isFirstTitle) {
      this.#isFirstTitle = false
      return 'headline'
    }
    if (name === 'subtitle') return 'standfirst'
    if (name === 'conclusion heading') return 'conclusion'
    const isHeading = /^heading \d$/.test(name) || name === 'title'
    return isHeading || (outlineOf(properties) ?? style?.outline ?? null) !== null ? 'heading' : null
  }

  /**
   * The direction that a paragraph states. One that is not said to run from the right runs from the left, but in
   * a document of another program nobody need have meant that: there an Arabic line goes by its letters.
   */
  #direction(
    properties: Element | null,
    style: DocxStyle | null,
    content: readonly DocumentNode[],
  ): Direction | null {
    const stated = toggleOf(properties, 'bidi') ?? style?.isRightToLeft ?? null
    if (stated !== null) return stated ? 'rtl' : 'ltr'
    if (this.#source.isOwn) return 'ltr'
    const text = content.map(textOf).join('')
    return dominantDirection(text, 'rtl') === 'rtl' ? null : 'ltr'
  }

  #list(properties: Element | null, style: DocxStyle | null) {
    const own = listOf(properties)
    const number = own?.number ?? style?.list?.number ?? null
    if (number === null || number === '0') return null
    const level = own?.level ?? style?.list?.level ?? 0
    const kind = this.#source.listOf(number, level)
    return kind === null || (this.#source.isOwn === false && /^heading/.test(style?.name ?? ''))
      ? null
      : { kind, number, level }
  }

  #turnList(blocks: readonly DocumentNode[], level: number, direction: Direction | null): void {
    let list = blocks.at(-1)
    for (let depth = 0; depth < level; depth++) {
      const inner = list?.content?.at(-1)?.content?.at(-1)
      if (inner?.type !== 'bulletList' && inner?.type !== 'orderedList') break
      list = inner
    }
    const first = list?.content?.[0]?.content?.[0]?.attrs?.['direction'] ?? null
    if (list !== undefined) list.attrs = { ...list.attrs, direction: direction ?? first }
  }

  #table(table: Element, blocks: DocumentNode[]): void {
    if (this.#depth >= deepest) {
      this.#into(table, blocks, 0)
      return
    }
    this.#depth++
    const above = new Map<number, DocumentNode>()
    const rows = childrenOf(table).filter(({ localName }) => localName === 'tr')
    const content = rows.map((row) => ({ type: 'tableRow' as const, content: this.#row(row, above) }))
    this.#depth--
    const kept = content.filter(({ content: cells }) => cells.length > 0)
    if (!kept.some((row) => row.content.some((cell) => showsAnything(textOf(cell))))) return
    const isTurned = toggleOf(childOf(table, 'tblPr'), 'bidiVisual')
    const direction = isTurned ? 'rtl' : this.#source.isOwn ? 'ltr' : null
    blocks.push({ type: 'table', attrs: { id: null, direction }, content: kept })
  }

  #row(row: Element, above: Map<number, DocumentNode>): DocumentNode[] {
    const isHead = toggleOf(childOf(row, 'trPr'), 'tblHeader') ?? false
    const cells: DocumentNode[] = []
    let column = 0
    for (const cell of childrenOf(row).filter(({ localName }) => localName === 'tc')) {
      const properties = childOf(cell, 'tcPr')
      const colspan = spanOf(attributeOf(childOf(properties, 'gridSpan'), 'val'))
      const merge = childOf(properties, 'vMerge')
      const upper = merge !== null && attributeOf(merge, 'val') !== 'restart' ? above.get(column) : undefined
      if (upper !== undefined) {
        upper.attrs = {
          ...upper.attrs,
          rowspan: Math.min(Number(upper.attrs?.['rowspan'] ?? 1) + 1, largestSpan),
        }
      } else {
        const blocks = this.blocksIn(cell)
        const first = childOf(cell, 'p', 'pPr', 'pStyle')
        const isHeader = isHead || attributeOf(first, 'val') === 'TableHeader'
        const read: DocumentNode = {
          type: isHeader ? 'tableHeader' : 'tableCell',
          attrs: { colspan, rowspan: 1 },
          content:
            blocks.length > 0
              ? blocks
              : [{ type: 'paragraph', attrs: { id: null, direction: null, role: null } }],
        }
        cells.push(read)
        if (merge === null) above.delete(column)
        else above.set(column, read)
      }
      column += colspan
    }
    return cells
  }
}

function spanOf(value: string | null): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= largestSpan ? span : 1
}

function figure({ asset, alt }: ReadImage, direction: Direction | null): DocumentNode {
  return {
    type: 'figure',
    attrs: { id: null, direction, asset, alt: alt.slice(0, 2000), credit: '' },
    content: [],
  }
}

/** The last item of the list that is so deep at the end of the blocks, or null. */
function itemAt(blocks: readonly DocumentNode[], level: number): DocumentNode | null {
  let item: DocumentNode | null = null
  let within: readonly DocumentNode[] = blocks
  for (let depth = 0; depth < level; depth++) {
    const list = within.findLast(({ type }) => type === 'bulletList' || type === 'orderedList')
    const last: DocumentNode | undefined = list?.content?.at(-1)
    if (last === undefined) return item
    item = last
    within = last.content ?? []
  }
  return item
}

/** A line goes on the quotation before it, unless it opens one of its own or that one has its attribution. */
function addQuoted(blocks: DocumentNode[], line: DocumentNode, opens: boolean): void {
  const last = blocks.at(-1)
  const isOpen =
    last?.type === 'blockquote' && !last.content?.some((child) => roleOf(child) === 'attribution')
  if (isOpen && !opens) last.content?.push(line)
  else
    blocks.push({
      type: 'blockquote',
      attrs: { id: null, direction: line.attrs?.['direction'] ?? null },
      content: [line],
    })
}

/** Without white space and breaks at both ends; empty where nothing shows. */
function trim(content: readonly DocumentNode[]): DocumentNode[] {
  const kept = content.map((node) => ({ ...node }))
  if (!kept.some((node) => node.type === 'text' && showsAnything(node.text ?? ''))) return []
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    first.text = (first.text ?? '').trimStart()
    if (first.text !== '') break
    kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    last.text = (last.text ?? '').trimEnd()
    if (last.text !== '') break
    kept.pop()
  }
  return kept
}
