import type { Direction } from '../../../shared/article/direction.ts'
import type { DocumentNode } from '../../../shared/article/documentNode.ts'
import { settleDirections } from '../../../shared/html/settleDirections.ts'
import { directionMarkOf, withoutDirectionMark } from '../../../shared/text/plainText.ts'
import { type ListLine, parseListLine } from '../../../shared/text/structure/listMarker.ts'
import { splitLines } from '../../../shared/text/structure/splitLines.ts'

/** Control characters that show nothing; the document of an article has no place for them. */
const controls = /[^\P{Cc}\t]/gu

/**
 * The blocks of a plain text: a paragraph for each line that shows anything, and lists by the markers in
 * front (article.md, "Structure detection", rule 5), unless the text is asked for `asItStands`. A single
 * line is a paragraph, and so is a single numbered one: it may be a heading with its number. The direction
 * marks of a plain-text export are taken off, and turn their block where its letters do not.
 */
export function readPlainText(text: string, around: Direction, asItStands: boolean): DocumentNode[] {
  const lines = splitLines(text.toWellFormed()).map((line) => line.replace(controls, ''))
  const blocks =
    asItStands || lines.length < 2
      ? lines.map((line) => paragraph(line))
      : partsOf(lines).map((part) => (typeof part === 'string' ? paragraph(part) : list(part)))
  return settleDirections(blocks, around)
}

interface ListPart {
  lines: string[]
  items: ListLine[]
}

/** Lines that follow each other as one list: of one kind and, numbered, with the next number. */
function partsOf(lines: readonly string[]): (string | ListPart)[] {
  const parts: (string | ListPart)[] = []
  for (const line of lines) {
    const item = parseListLine(line)
    const last = parts.at(-1)
    if (item === null) parts.push(line)
    else if (typeof last === 'object' && goesOn(last, item)) {
      last.lines.push(line)
      last.items.push(item)
    } else parts.push({ lines: [line], items: [item] })
  }
  return parts.flatMap((part) => (typeof part === 'object' && isLoneNumber(part) ? part.lines : [part]))
}

function goesOn({ items }: ListPart, { number }: ListLine): boolean {
  const last = items.at(-1)?.number ?? null
  return last === null ? number === null : number === last + 1
}

function isLoneNumber({ items }: ListPart): boolean {
  return items.length === 1 && items[0]?.number !== null
}

function list({ items }: ListPart): DocumentNode {
  const start = items[0]?.number ?? null
  const content = items.map(({ text }): DocumentNode => ({ type: 'listItem', content: [paragraph(text)] }))
  const attrs = { id: null, direction: null }
  return start === null
    ? { type: 'bulletList', attrs, content }
    : { type: 'orderedList', attrs: { ...attrs, start }, content }
}

function paragraph(line: string): DocumentNode {
  const text = withoutDirectionMark(line)
  return {
    type: 'paragraph',
    attrs: { id: null, direction: directionMarkOf(line), role: null },
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }
}
