import { foldRuns } from '../../../../src/services/export/foldRuns.ts'
import { layOutTable } from '../../../../src/services/export/layOutTable.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Line, Run } from '../../../../src/shared/article/inline.ts'
import { dominantDirection } from '../../../../src/shared/text/dominantDirection.ts'
import { firstStrongDirection } from '../../../../src/shared/text/firstStrongDirection.ts'

export type HoldingFormat = 'page' | 'fragment' | 'markdown' | 'ninjs' | 'docx' | 'text' | 'textDirections'

/**
 * What of an article a format holds, by the table in docs/formats.md, in a form that can be compared: ids
 * and who set a direction are in none of them.
 */
export function heldBy(article: Article, format: HoldingFormat): unknown {
  if (format === 'text' || format === 'textDirections') {
    return textLines(article, format === 'textDirections')
      .map(withoutSigns)
      .filter((line) => line !== '')
  }
  const { headline, standfirst, sections, conclusion, credit, language } = article
  const knowsParts = format === 'page' || format === 'markdown' || format === 'docx'
  const lead = standfirst === null ? [] : [{ standfirst: heldLine(standfirst, format, format === 'ninjs') }]
  const asParagraph = standfirst === null ? [] : [{ paragraph: heldLine(standfirst, format) }]
  return {
    language: format === 'fragment' ? null : language,
    headline: heldLine(headline, format, format === 'ninjs'),
    blocks: [
      ...(format === 'fragment' ? asParagraph : lead),
      ...sections.flatMap(({ heading, blocks }) => [
        ...(heading === null ? [] : [{ heading: heldLine(heading, format) }]),
        ...heldBlocks(blocks, format),
      ]),
      ...(conclusion === null
        ? []
        : [
            { [knowsParts ? 'conclusion' : 'heading']: heldLine(conclusion.heading, format) },
            ...heldBlocks(conclusion.blocks, format),
          ]),
    ],
    credit,
  }
}

function heldBlocks(blocks: readonly Block[], format: HoldingFormat): unknown[] {
  return blocks.flatMap((block) => heldBlock(block, format))
}

function heldBlock(block: Block, format: HoldingFormat): unknown[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.length === 0 ? [] : [{ paragraph: heldLine(block, format) }]
    case 'separator':
      return ['separator']
    case 'bulletList':
    case 'orderedList':
      return [
        {
          list: block.type,
          start: block.type === 'orderedList' ? (block.start ?? 1) : null,
          direction: block.direction,
          items: block.items.map((item) => heldBlocks(item.blocks, format)),
        },
      ]
    case 'blockquote':
      return [
        {
          quotation: heldBlocks(block.blocks, format),
          // In Word each line of a quotation turns alone.
          direction: format === 'docx' ? null : block.direction,
          attribution: block.attribution === null ? null : heldLine(block.attribution, format),
        },
      ]
    case 'table':
      return [
        {
          table: layOutTable(block.rows).map((row) =>
            row.map(({ cell, colspan, rowspan }) => ({
              header:
                cell?.header === true && cell.blocks.some((inner) => heldBlock(inner, format).length > 0),
              colspan,
              rowspan,
              blocks: heldBlocks(cell?.blocks ?? [], format),
            })),
          ),
          direction: block.direction,
        },
      ]
    case 'figure':
      return [
        {
          figure: block.alt,
          image: block.asset,
          credit: block.credit,
          direction: block.direction,
          caption: block.caption === null ? null : heldLine(block.caption, format),
        },
      ]
  }
}

function heldLine({ direction, content }: Line, format: HoldingFormat, isPlain = false) {
  const whole = new Set(
    content.map((run) => JSON.stringify(run.marks?.find(({ type }) => type === 'bdi') ?? null)),
  )
  // A span around all of a line is how programs write the line's direction.
  const isIsolate = (format === 'fragment' || format === 'ninjs') && whole.size === 1 && !whole.has('null')
  const runs = content.map(
    (run): Run => ({
      text: run.text.normalize('NFC'),
      marks: (run.marks ?? []).filter(({ type }) => {
        if (type === 'bdi') return isPlain || !isIsolate
        return !(type === 'underline' && run.marks?.some((mark) => mark.type === 'link'))
      }),
    }),
  )
  const parts = foldRuns(runs, {
    text: (value) => value,
    mark(mark, inner) {
      const { directionSet: _, ...known } = { directionSet: undefined, ...mark }
      return `⟦${JSON.stringify(known)} ${inner.join('')}⟧`
    },
  })
  return `${isPlain ? plainDirection({ direction, content }) : direction}|${parts.join('')}`
}

/** The direction of a line of plain text whose language is known: its mark's, where it has one, else that of most letters. */
function plainDirection({ direction, content }: Line): string {
  const open = content
    .filter(({ marks }) => !marks?.some(({ type }) => type === 'bdi'))
    .map((run) => run.text)
    .join('')
  const first = firstStrongDirection(open)
  if (first !== null && first !== direction) return direction
  const most = dominantDirection(open, 'rtl')
  return most === dominantDirection(open, 'ltr') ? most : 'tie'
}

/** Every line of a plain text with its direction, in order, whatever the line is. */
function textLines(article: Article, isDirected: boolean): string[] {
  const lineOf = isDirected ? ownLine : linesOf
  const { headline, alternativeHeadline, standfirst, sections, conclusion, credit } = article
  const parts = [...sections, ...(conclusion === null ? [] : [conclusion])]
  return [
    ...lineOf(headline),
    ...(alternativeHeadline === ''
      ? []
      : [alternativeHeadline.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\t', ' ')]),
    ...lineOf(standfirst),
    ...parts.flatMap(({ heading, blocks }) => [
      ...lineOf(heading),
      ...blocks.flatMap((block) => blockLines(block, isDirected)),
    ]),
    ...(credit === null ? [] : [credit.text, credit.tagline, credit.callToAction?.label ?? '']),
  ]
}

function blockLines(block: Block, isOwn = false): string[] {
  switch (block.type) {
    case 'paragraph':
      return isOwn ? ownLine(block) : linesOf(block)
    case 'separator':
      return ['* * *']
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item) => item.blocks.flatMap((inner) => blockLines(inner)))
    case 'blockquote':
      return [...block.blocks.flatMap((inner) => blockLines(inner, isOwn)), ...linesOf(block.attribution)]
    case 'table':
      return block.rows.map(({ cells }) =>
        cells.map((c) => c.blocks.flatMap((inner) => blockLines(inner)).join(' ')).join(' '),
      )
    case 'figure':
      return [block.alt, ...linesOf(block.caption), ...(block.credit === '' ? [] : [block.credit])]
  }
}

/**
 * A line of its own with its direction, where a plain text can hold that: a mark in front turns what its first
 * letter would turn wrongly, and else most letters decide when it comes back; at a tie the article's language does,
 * which a plain text does not hold.
 */
function ownLine(line: Line | null): string[] {
  return linesOf(line).map((text) => {
    const open = (line?.content ?? [])
      .filter(({ marks }) => !marks?.some(({ type }) => type === 'bdi'))
      .map((run) => run.text)
      .join('')
    const most = dominantDirection(open, 'rtl')
    const first = firstStrongDirection(open)
    const isTie = most !== dominantDirection(open, 'ltr')
    const direction = line === null || first === line.direction ? most : line.direction
    return `${isTie || first === null ? '' : `${direction}|`}${text}`
  })
}

function linesOf(line: Line | null): string[] {
  if (line === null || line.content.length === 0) return []
  const text = line.content.map((run) => run.text).join('')
  return [text.normalize('NFC').replaceAll('\t', ' ')]
}

/** A line without what a plain text means by signs in front: they may be the author's own, and then come off too. */
function withoutSigns(line: string): string {
  const [, direction = '', text = ''] = /^((?:rtl|ltr)\|)?(.*)$/su.exec(line) ?? []
  const bare = text.replace(/^(?:[•>+*-]\s*|\d+[.)]\s+)/u, '')
  return bare === text ? text && direction + text : withoutSigns(direction + bare)
}
