import type { Article } from '../../../shared/article/article.ts'
import type { Block, ListItem } from '../../../shared/article/block.ts'
import type { Direction } from '../../../shared/article/direction.ts'
import type { Line } from '../../../shared/article/inline.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { withDirectionMark, withoutDirectionMark } from '../../../shared/text/plainText.ts'
import {
  attributionMark,
  bullet,
  quotationMark,
  separatorLine,
} from '../../../shared/text/structure/textMarks.ts'
import { cleanText } from '../cleanText.ts'
import { isBlank } from '../plainText.ts'
import { statusMark } from '../statusMark.ts'
import { isolatedText } from './isolatedText.ts'

const indentation = '  '

/**
 * An article as plain text: a line for each line of text, a blank one between blocks, «•» or a number in
 * front of an item, «>» in front of what is quoted, tabs between cells, isolates as Unicode has them. A
 * direction mark in front turns each line that would read the wrong way without it (text.md, "Direction").
 */
export function articleText(article: Article): string {
  const { headline, standfirst, sections, conclusion, credit, direction } = article
  const mark = statusMark(article)
  const parts = [
    mark === null ? [] : [`[${mark}]`],
    lineText(headline),
    standfirst === null ? [] : lineText(standfirst),
    ...[...sections, ...(conclusion === null ? [] : [conclusion])].flatMap(({ heading, blocks }) => [
      heading === null ? [] : lineText(heading),
      ...blocks.map(blockLines),
    ]),
    ...(credit === null
      ? []
      : [
          [
            credit.text,
            credit.tagline,
            credit.callToAction?.label ?? '',
            credit.callToAction?.href ?? '',
          ].flatMap((text) => plainLine(text, direction)),
        ]),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return lineText(block)
    case 'bulletList':
      return block.items.flatMap((item) => itemLines(item, `${bullet} `, block.direction))
    case 'orderedList':
      return block.items.flatMap((item, index) =>
        itemLines(item, `${(block.start ?? 1) + index}. `, block.direction),
      )
    case 'blockquote':
      return [
        ...block.blocks.flatMap(blockLines).map((line) => marked(line, quotationMark, block.direction)),
        ...(block.attribution === null ? [] : lineText(block.attribution)).map((line) =>
          marked(line, quotationMark + attributionMark, block.direction),
        ),
      ]
    case 'table':
      return block.rows.flatMap(({ cells }) => {
        const texts = cells.map((cell) => cellText(cell.blocks))
        return isBlank(texts.join('')) ? [] : [withDirectionMark(texts.join('\t'), block.direction)]
      })
    case 'figure':
      return [
        ...plainLine(block.alt, block.direction),
        ...(block.caption === null ? [] : lineText(block.caption)),
        ...plainLine(block.credit, block.direction),
      ]
    case 'separator':
      return [separatorLine]
  }
}

/** The lines of a cell on one; the row turns them all. */
function cellText(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).map(withoutDirectionMark).join(' ').replaceAll('\t', ' ')
}

function itemLines({ blocks }: ListItem, marker: string, direction: Direction): string[] {
  return blocks
    .flatMap(blockLines)
    .map((line, index) => (index === 0 ? marked(line, marker, direction) : indentation + line))
}

/** A line behind a mark, with its direction mark in front of both: a viewer turns the line by what comes first. */
function marked(line: string, mark: string, direction: Direction): string {
  const first = line.charAt(0)
  const isTurned = first === '\u200e' || first === '\u200f'
  return isTurned ? first + mark + line.slice(1) : withDirectionMark(mark + line, direction)
}

/** A line of text as the lines that it shows. */
function lineText({ content, direction }: Line): string[] {
  return cleanText(isolatedText(content))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isBlank(line))
    .map((line) => withDirectionMark(line, direction))
}

function plainLine(text: string, around: Direction): string[] {
  return lineText({ direction: dominantDirection(text, around), content: text === '' ? [] : [{ text }] })
}
