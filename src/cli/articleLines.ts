import type { Article } from '../shared/article/article.ts'
import type { Block } from '../shared/article/block.ts'
import type { Line } from '../shared/article/inline.ts'

/** An article as lines to read in a terminal: its text in order, a blank line between the parts. */
export function articleLines(article: Article): string[] {
  const { id, status, language, statistics, updatedAt, credit } = article
  const parts = [
    [textOf(article.headline), article.alternativeHeadline],
    [[id, status, language, statistics.words, updatedAt].join('\t')],
    [article.standfirst === null ? '' : textOf(article.standfirst)],
    ...article.sections.flatMap(({ heading, blocks }) => [
      [heading === null ? '' : textOf(heading)],
      ...blocks.map(blockLines),
    ]),
    ...(article.conclusion === null
      ? []
      : [[textOf(article.conclusion.heading)], ...article.conclusion.blocks.map(blockLines)]),
    credit === null ? [] : [credit.text, credit.tagline, credit.callToAction?.label ?? ''],
  ]
  return parts
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return textOf(block).split('\n')
    case 'bulletList':
      return block.items.flatMap((item) => marked('• ', item.blocks))
    case 'orderedList':
      return block.items.flatMap((item, index) => marked(`${(block.start ?? 1) + index}. `, item.blocks))
    case 'blockquote':
      return [
        ...marked('> ', block.blocks),
        ...(block.attribution === null ? [] : [`> ${textOf(block.attribution)}`]),
      ]
    case 'table':
      return block.rows.map(({ cells }) =>
        cells.map((cell) => cell.blocks.flatMap(blockLines).join(' ')).join('\t'),
      )
    case 'figure':
      return [block.caption === null ? block.alt : textOf(block.caption)]
    case 'separator':
      return ['⁂']
  }
}

/** The lines of an item, its mark before the first and as much room before the others. */
function marked(mark: string, blocks: Block[]): string[] {
  return blocks
    .flatMap(blockLines)
    .map((line, index) => (index === 0 ? mark + line : ' '.repeat(mark.length) + line))
}

function textOf(line: Line): string {
  return line.content.map(({ text }) => text).join('')
}
