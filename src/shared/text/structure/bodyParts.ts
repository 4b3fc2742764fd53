import { isQuotedWhole } from './isQuotedWhole.ts'
import { isShort, type LineShape, shapeOf } from './lineShape.ts'
import { parseListLine } from './listMarker.ts'
import { meansConclusion } from './meansConclusion.ts'

/** What a stretch of an article's body is. Lines that follow each other as one list are one part. */
export type BodyPart =
  | { type: 'paragraph' | 'quotation' | 'heading' | 'conclusion'; text: string }
  | { type: 'list'; start: number | null; items: string[] }

/** A line with all that its own text tells. */
interface BodyLine extends LineShape {
  list: { number: number | null; text: string } | null
  isQuotation: boolean
  meansConclusion: boolean
}

/** Divides the lines between headline and credit: article.md, "Structure detection", rules 2, 3, 5 and 6. */
export function bodyParts(shapes: readonly LineShape[]): BodyPart[] {
  const lines = shapes.map(bodyLine)
  const isHeading = headings(lines)
  const conclusion = conclusionAmong(lines, isHeading)
  const parts: BodyPart[] = []
  lines.forEach((line, index) => {
    if (index === conclusion) parts.push({ type: 'conclusion', text: line.text })
    else if (isHeading[index]) parts.push({ type: 'heading', text: line.text })
    else if (line.list) addListLine(parts, line.list)
    else parts.push({ type: line.isQuotation ? 'quotation' : 'paragraph', text: line.text })
  })
  return parts
}

function bodyLine(shape: LineShape): BodyLine {
  return {
    ...shape,
    list: parseListLine(shape.text),
    isQuotation: isQuotedWhole(shape.text),
    meansConclusion: meansConclusion(shape),
  }
}

/**
 * Rule 2: a heading is short, does not end like a sentence, and a longer line or a list follows it. Where that
 * line is itself short and ends no sentence, longer is one with more words: names below each other are no
 * headings of each other. A heading that says "conclusion" may end with a colon and be followed by any line.
 * The last line is never a heading. A line quoted whole is a quotation (rule 5), and so is no heading.
 */
function headings(lines: readonly BodyLine[]): boolean[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || line.isQuotation) return false
    if (line.list) return isNumberedHeading(lines, index)
    if (line.meansConclusion) return true
    return isHeadingShaped(line) && (next.list !== null || isLonger(next, line))
  })
}

function isHeadingShaped(line: LineShape): boolean {
  return isShort(line) && !line.isSentence
}

function isLonger(next: LineShape, line: LineShape): boolean {
  if (isHeadingShaped(next)) return next.words > line.words
  return next.text.length > line.text.length
}

/**
 * «1. الخلفية» over a longer paragraph is a heading with its number, not a list of one item, unless it goes on
 * a list, begins one, or stands under a line that announces one with a colon.
 */
function isNumberedHeading(lines: readonly BodyLine[], index: number): boolean {
  const list = lines[index]?.list ?? null
  const before = lines[index - 1]
  const next = lines[index + 1]
  if (list?.number == null || next === undefined || next.list !== null) return false
  if (before && (before.list || /[:：]$/.test(before.text))) return false
  const unnumbered = shapeOf(list.text)
  return isHeadingShaped(unnumbered) && isLonger(next, unnumbered)
}

/**
 * Rule 3, and article.md's "conclusion … always last": the last heading, if it says "conclusion". One that
 * other headings follow («خلاصة تقرير البنك المركزي» in the middle, a «Summary» at the top) is the heading of a
 * section, or all those after it would be swallowed.
 */
function conclusionAmong(lines: readonly BodyLine[], isHeading: readonly boolean[]): number {
  const last = isHeading.lastIndexOf(true)
  const line = lines[last]
  if (line === undefined) return -1
  const { list } = line
  return line.meansConclusion || (list && meansConclusion(shapeOf(list.text))) ? last : -1
}

/** Rule 5: a line goes on the list before it where it is of the same kind and, numbered, has the next number. */
function addListLine(parts: BodyPart[], { number, text }: { number: number | null; text: string }): void {
  const list = parts.at(-1)
  if (list?.type === 'list') {
    const expected = list.start === null ? null : list.start + list.items.length
    if (expected === number) {
      list.items.push(text)
      return
    }
  }
  parts.push({ type: 'list', start: number, items: [text] })
}
