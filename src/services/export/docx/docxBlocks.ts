import type { Block, Figure, ListItem, Table } from '../../../shared/article/block.ts'
import type { Direction } from '../../../shared/article/direction.ts'
import type { Line } from '../../../shared/article/inline.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { layOutTable } from '../layOutTable.ts'
import { areBlank, isBlank, lineText } from '../plainText.ts'
import { docxRuns, type Relations } from './docxRuns.ts'
import { deepestLevel, type Numbering } from './numbering.ts'
import type { Pictures } from './Pictures.ts'
import { joinXml, nothing, type Xml, xml } from './xml.ts'

/** Where a paragraph of a list stands, and the style of those that go on an item. */
interface ListPlace {
  number: number
  level: number
}

/** Writes blocks as paragraphs and tables, with what they need of the other parts of the package. */
export class BlockWriter {
  readonly #relations: Relations
  readonly #numbering: Numbering
  readonly #pictures: Pictures
  /** How many stand beside each other where the writer is: in a table its columns. */
  #columns = 1

  constructor(relations: Relations, numbering: Numbering, pictures: Pictures) {
    this.#relations = relations
    this.#numbering = numbering
    this.#pictures = pictures
  }

  line(line: Line | null, style: string | null, place: ListPlace | null = null): Xml {
    if (line === null || (isBlank(lineText(line)) && place === null)) return nothing
    return paragraph(style, line.direction, place, docxRuns(line.content, line.direction, this.#relations))
  }

  /** A line that has no direction of its own. */
  plain(text: string, style: string, fallback: Direction, href: string | null = null): Xml {
    const marks = href === null ? {} : { marks: [{ type: 'link' as const, href }] }
    const direction = dominantDirection(text, fallback)
    return this.line({ direction, content: text === '' ? [] : [{ text, ...marks }] }, style)
  }

  blocks(blocks: readonly Block[], style: string | null = null): Xml {
    const written: Xml[] = []
    let before: Block | null = null
    for (const block of blocks) {
      if (block.type !== 'separator' && areBlank([block])) continue
      written.push(this.#block(block, style, before))
      before = block
    }
    return joinXml(written)
  }

  #block(block: Block, style: string | null, before: Block | null): Xml {
    switch (block.type) {
      case 'paragraph':
        return this.line(block, style)
      case 'separator':
        return paragraph('Separator', 'ltr', null, nothing)
      case 'bulletList':
      case 'orderedList':
        return this.#list(block, 0)
      case 'blockquote': {
        const opening = before?.type === 'blockquote' && before.attribution === null ? 'QuoteStart' : 'Quote'
        return joinXml([
          ...block.blocks.map((inner, index) =>
            inner.type === 'paragraph'
              ? this.line(inner, index === 0 ? opening : 'Quote')
              : this.blocks([inner], 'Quote'),
          ),
          this.line(block.attribution, 'QuoteAttribution'),
        ])
      }
      case 'table':
        return this.#table(block)
      case 'figure':
        return joinXml([
          this.#image(block),
          this.line(block.caption, 'Caption'),
          this.plain(block.credit, 'FigureCredit', block.caption?.direction ?? block.direction),
        ])
    }
  }

  /** The image with its description; without its bytes the description stands in its place. */
  #image({ asset, alt, direction }: Figure): Xml {
    const picture = this.#pictures.draw(asset, alt, this.#columns)
    if (picture !== null) return paragraph('FigureImage', direction, null, picture)
    return this.line({ direction, content: [{ text: alt || ' ' }] }, 'FigureDescription')
  }

  #list(list: Extract<Block, { type: 'bulletList' | 'orderedList' }>, level: number): Xml {
    const start = list.type === 'orderedList' ? (list.start ?? 1) : null
    const number = this.#numbering.add(start, list.direction, level)
    return joinXml(list.items.map((item) => this.#item(item, { number, level })))
  }

  /** The first line has the marker, the others go on below it; lists in it are a level deeper. */
  #item({ blocks }: ListItem, place: ListPlace): Xml {
    let isFirst = true
    return joinXml(
      blocks.map((block) => {
        if (block.type === 'bulletList' || block.type === 'orderedList') {
          return this.#list(block, Math.min(place.level + 1, deepestLevel))
        }
        if (block.type !== 'paragraph') return this.blocks([block])
        const style = isFirst ? 'ListParagraph' : `ListContinue${place.level + 1}`
        const written = this.line(block, style, isFirst ? place : null)
        isFirst = false
        return written
      }),
    )
  }

  #table(table: Table): Xml {
    const rows = layOutTable(table.rows)
    if (rows.length === 0) return nothing
    const columns = (rows[0] ?? []).reduce((sum, { colspan }) => sum + colspan, 0)
    const around = this.#columns
    this.#columns = around * Math.max(1, columns)
    /** Cells that reach down into a row, by the column in which they begin. */
    const reaching = new Map<number, { rowsLeft: number; width: number }>()
    const written = rows.map((cells) => {
      const tableCells: Xml[] = []
      let column = 0
      const continueTo = () => {
        for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
          tableCells.push(tableCell(above.width, 'continue', xml('w:p')))
          above.rowsLeft--
          if (above.rowsLeft === 0) reaching.delete(column)
          column += above.width
        }
      }
      for (const { cell, colspan, rowspan } of cells) {
        continueTo()
        const content = this.blocks(cell?.blocks ?? [], cell?.header ? 'TableHeader' : null)
        const isWhole = content !== '' && !content.endsWith('</w:tbl>')
        tableCells.push(
          tableCell(
            colspan,
            rowspan > 1 ? 'restart' : null,
            joinXml([content, isWhole ? nothing : xml('w:p')]),
          ),
        )
        if (rowspan > 1) reaching.set(column, { rowsLeft: rowspan - 1, width: colspan })
        column += colspan
      }
      continueTo()
      const isHead = cells.every(({ cell }) => cell?.header === true)
      return xml('w:tr', {}, isHead ? xml('w:trPr', {}, xml('w:tblHeader')) : nothing, ...tableCells)
    })
    this.#columns = around
    const grid = Array.from({ length: Math.min(columns, 1000) }, () => xml('w:gridCol', { 'w:w': 1500 }))
    return xml('w:tbl', {}, tableProperties(table.direction), xml('w:tblGrid', {}, ...grid), ...written)
  }
}

function tableProperties(direction: Direction): Xml {
  const border = (name: string) =>
    xml(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A0A0A0' })
  return xml(
    'w:tblPr',
    {},
    direction === 'rtl' ? xml('w:bidiVisual') : nothing,
    xml('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
    xml(
      'w:tblBorders',
      {},
      ...['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'].map(border),
    ),
  )
}

function tableCell(width: number, merge: 'restart' | 'continue' | null, content: Xml): Xml {
  return xml(
    'w:tc',
    {},
    xml(
      'w:tcPr',
      {},
      xml('w:tcW', { 'w:w': 0, 'w:type': 'auto' }),
      width > 1 ? xml('w:gridSpan', { 'w:val': width }) : nothing,
      merge === null ? nothing : xml('w:vMerge', { 'w:val': merge }),
    ),
    content,
  )
}

function paragraph(style: string | null, direction: Direction, place: ListPlace | null, content: Xml): Xml {
  const properties = xml(
    'w:pPr',
    {},
    style === null ? nothing : xml('w:pStyle', { 'w:val': style }),
    place === null
      ? nothing
      : xml(
          'w:numPr',
          {},
          xml('w:ilvl', { 'w:val': place.level }),
          xml('w:numId', { 'w:val': place.number }),
        ),
    xml('w:bidi', { 'w:val': direction === 'rtl' ? 1 : 0 }),
  )
  return xml('w:p', {}, properties, content)
}
