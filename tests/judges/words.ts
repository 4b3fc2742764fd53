import type { Article, Content } from '../../src/shared/article/article.ts'
import type { Block } from '../../src/shared/article/block.ts'
import type { Line } from '../../src/shared/article/inline.ts'

/** The words of a text, whatever white space, isolates and direction marks stand between them. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

const lineText = (line: Line | null) => (line === null ? '' : line.content.map(({ text }) => text).join(''))

/** The lines of an article's text in order: headline, standfirst, headings and blocks. */
export function linesOf({ headline, standfirst, sections, conclusion }: Content): string[] {
  const parts = [...sections, ...(conclusion === null ? [] : [conclusion])]
  return [
    lineText(headline),
    lineText(standfirst),
    ...parts.flatMap(({ heading, blocks }) => [lineText(heading), ...blocks.flatMap(blockLines)]),
  ]
}

export function headingsOf({ sections, conclusion }: Article): string[] {
  return [...sections, ...(conclusion === null ? [] : [conclusion])]
    .map(({ heading }) => lineText(heading))
    .filter((text) => text !== '')
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [lineText(block)]
    case 'separator':
      return []
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item) => item.blocks.flatMap(blockLines))
    case 'blockquote':
      return [...block.blocks.flatMap(blockLines), lineText(block.attribution)]
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockLines)))
    case 'figure':
      return [block.alt, lineText(block.caption), block.credit]
  }
}

/** A piece as it reads where its images are shown: the description of such an image is no text. */
export function withShownImages(article: Article): Article {
  const shown = new Set(article.assets.map(({ id }) => id))
  const parts = JSON.stringify({ sections: article.sections, conclusion: article.conclusion })
  return {
    ...article,
    ...(JSON.parse(parts, (_, value) =>
      value?.type === 'figure' && shown.has(value.asset) ? { ...value, alt: '' } : value,
    ) as Pick<Article, 'sections' | 'conclusion'>),
  }
}
