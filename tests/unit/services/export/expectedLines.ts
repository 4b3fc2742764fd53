import type { Article, Content } from '../../../../src/shared/article/article.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Direction } from '../../../../src/shared/article/direction.ts'
import type { Line } from '../../../../src/shared/article/inline.ts'
import { dominantDirection } from '../../../../src/shared/text/dominantDirection.ts'
import { tidyLine } from './parseHtml.ts'

const lineBreaks = new Set(['\n', '\r', '\v', '\f', '\u0085'])

/** Text as docs/formats.md says that HTML holds it, said in another way than cleanText does. */
function asInHtml(text: string): string {
  return Array.from(text.normalize('NFC').replaceAll('\r\n', '\n'), (character) => {
    const code = character.codePointAt(0) ?? 0
    if (lineBreaks.has(character)) return '\n'
    if (character === '\t') return character
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ''
    const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
    return isNoncharacter || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : character
  }).join('')
}

function toLines(direction: Direction, text: string): string[] {
  return text
    .split('\n')
    .map(tidyLine)
    .filter((line) => line !== '')
    .map((line) => `${direction}|${line}`)
}

/** The text of each run is normalised by itself, as it stands in an element of its own. */
function ofLine(line: Line | null): string[] {
  if (line === null) return []
  const text = line.content.map((run) => asInHtml(run.text)).join('')
  return toLines(line.direction, text)
}

function ofPlain(text: string, fallback: Direction): string[] {
  return toLines(dominantDirection(text, fallback), asInHtml(text))
}

/** `shown` are the images that stand in the file: what describes them is not seen. */
function ofBlocks(blocks: readonly Block[], shown: ReadonlySet<string>): string[] {
  return blocks.flatMap((block) => ofBlock(block, shown))
}

function ofBlock(block: Block, shown: ReadonlySet<string>): string[] {
  switch (block.type) {
    case 'paragraph':
      return ofLine(block)
    case 'separator':
      return []
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item) => ofBlocks(item.blocks, shown))
    case 'blockquote':
      return [...ofBlocks(block.blocks, shown), ...ofLine(block.attribution)]
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => ofBlocks(cell.blocks, shown)))
    case 'figure':
      return [
        ...(shown.has(block.asset) ? [] : ofPlain(block.alt, block.direction)),
        ...ofLine(block.caption),
        ...ofPlain(block.credit, block.caption?.direction ?? block.direction),
      ]
  }
}

/** Every line of an article's text, in order, each as `rtl|text`. */
export function contentLines({
  standfirst,
  sections,
  conclusion,
  assets,
}: Content & Pick<Article, 'assets'>): string[] {
  const shown = new Set(assets.filter(({ data }) => data !== undefined).map(({ id }) => id))
  const parts = [...sections, ...(conclusion === null ? [] : [conclusion])]
  return [
    ...ofLine(standfirst),
    ...parts.flatMap(({ heading, blocks }) => [...ofLine(heading), ...ofBlocks(blocks, shown)]),
  ]
}

export function headlineLines({ headline }: Content): string[] {
  return ofLine(headline)
}

export function creditLines({ credit, direction }: Article): string[] {
  if (credit === null) return []
  const { text, tagline, callToAction } = credit
  const label = callToAction?.label ?? ''
  const shown = tidyLine(asInHtml(label)) === '' ? (callToAction?.href ?? '') : label
  return [text, tagline, shown].flatMap((each) => ofPlain(each, direction))
}
