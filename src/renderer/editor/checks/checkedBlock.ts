import type { Node } from '@tiptap/pm/model'
import type { Direction } from '../../../shared/article/direction.ts'
import { isOtherLanguage } from '../../../shared/checks/articleLines.ts'
import type { LineParts, TextSpan } from '../../../shared/checks/CheckedLine.ts'
import { quoteEnds } from '../../../shared/checks/text/quotes.ts'
import { isolateLines } from '../direction/isolateLines.ts'

/** The text of a block; a place in it is a place in the block's content, since a line break is one letter of both. */
export function textOfBlock(block: Node): string {
  const known = texts.get(block)
  if (known !== undefined) return known
  const text = block.textBetween(0, block.content.size, '', '\n')
  texts.set(block, text)
  return text
}

const texts = new WeakMap<Node, string>()
const ends = new WeakMap<Node, ReturnType<typeof quoteEnds>>()

/** What the blocks beside a block must know of its quotation marks. */
export function quoteEndsOf(block: Node): ReturnType<typeof quoteEnds> {
  const known = ends.get(block)
  if (known !== undefined) return known
  const read = quoteEnds(textOfBlock(block))
  ends.set(block, read)
  return read
}

/** A block of text as the checks take it. */
export function partsOfBlock(
  block: Node,
  language: string,
  direction: Direction,
): Omit<LineParts, 'neighbours'> {
  const exempt: TextSpan[] = []
  block.forEach((child, offset) => {
    const isExempt = child.marks.some(
      ({ type, attrs }) =>
        type.name === 'code' ||
        (type.name === 'language' && isOtherLanguage(String(attrs['language'] ?? ''), language)),
    )
    if (isExempt) exempt.push({ start: offset, end: offset + child.nodeSize })
  })
  const role: unknown = block.attrs['role']
  return {
    text: textOfBlock(block),
    direction,
    language,
    exempt,
    isTitle: role === 'headline' || role === 'standfirst' || role === 'heading' || role === 'conclusion',
    isolates: isolateLines(block).flatMap(({ start, isolates }) =>
      isolates.map(({ from, to, direction: set }) => ({
        from: from + start,
        to: to + start,
        direction: set,
      })),
    ),
  }
}
