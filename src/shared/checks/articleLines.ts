import type { Article } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import type { Line, Run } from '../article/inline.ts'
import { languageDirection } from '../article/language.ts'
import type { Isolate } from '../text/visualOrder.ts'
import type { LineParts, TextSpan } from './CheckedLine.ts'
import { quoteEnds } from './text/quotes.ts'

/** A line of an article with the way to it (see `findingSchema`). */
export interface ArticleLine {
  field: string
  parts: LineParts
}

/** All lines of an article that the checks look at, in order, each with what it must know of its neighbours. */
export function articleLines(article: Article): ArticleLine[] {
  const { language, credit, metadata } = article
  const lines: ArticleLine[] = []
  const add = (field: string, line: Line | null, isTitle = false) => {
    if (line !== null) lines.push({ field, parts: { ...lineParts(line, language), isTitle } })
  }
  const addText = (field: string, text: string, isTitle = false) => {
    if (text !== '')
      lines.push({ field, parts: { text, language, direction: languageDirection(language), isTitle } })
  }
  const addBlocks = (field: string, blocks: readonly Block[]) => {
    for (const [index, block] of blocks.entries()) addBlock(`${field}/blocks/${index}`, block)
  }
  const addBlock = (field: string, block: Block) => {
    switch (block.type) {
      case 'paragraph':
        return add(field, block)
      case 'bulletList':
      case 'orderedList':
        for (const [index, { blocks }] of block.items.entries()) addBlocks(`${field}/items/${index}`, blocks)
        return
      case 'blockquote':
        addBlocks(field, block.blocks)
        return add(`${field}/attribution`, block.attribution)
      case 'table':
        for (const [row, { cells }] of block.rows.entries()) {
          for (const [cell, { blocks }] of cells.entries())
            addBlocks(`${field}/rows/${row}/cells/${cell}`, blocks)
        }
        return
      case 'figure':
        return add(`${field}/caption`, block.caption)
    }
  }

  add('headline', article.headline, true)
  addText('alternativeHeadline', article.alternativeHeadline, true)
  add('standfirst', article.standfirst, true)
  for (const [index, { heading, blocks }] of article.sections.entries()) {
    add(`sections/${index}/heading`, heading, true)
    addBlocks(`sections/${index}`, blocks)
  }
  if (article.conclusion !== null) {
    add('conclusion/heading', article.conclusion.heading, true)
    addBlocks('conclusion', article.conclusion.blocks)
  }
  if (credit !== null) {
    addText('credit/text', credit.text)
    addText('credit/tagline', credit.tagline, true)
    addText('credit/callToAction/label', credit.callToAction?.label ?? '', true)
  }
  addText('metadata/description', metadata.description)
  return withNeighbours(lines)
}

function withNeighbours(lines: readonly ArticleLine[]): ArticleLine[] {
  return lines.map(({ field, parts }, index) => ({
    field,
    parts: {
      ...parts,
      neighbours: {
        isQuoteOpenBefore: quoteEnds(lines[index - 1]?.parts.text ?? '').leavesOpen,
        opensQuoteAfter: quoteEnds(lines[index + 1]?.parts.text ?? '').opensFirst,
      },
    },
  }))
}

/** A line of an article as the checks take it. */
export function lineParts({ content, direction }: Line, language: string): LineParts {
  const exempt: TextSpan[] = []
  const isolates: Isolate[] = []
  let text = ''
  for (const run of content) {
    const span = { start: text.length, end: text.length + run.text.length }
    text += run.text
    if (isExempt(run, language)) exempt.push(span)
    const mark = run.marks?.find(({ type }) => type === 'bdi')
    if (mark?.type !== 'bdi') continue
    const last = isolates.at(-1)
    if (last !== undefined && last.to === span.start && last.direction === mark.direction) last.to = span.end
    else isolates.push({ from: span.start, to: span.end, direction: mark.direction })
  }
  return { text, direction, language, exempt, isolates }
}

function isExempt({ marks = [] }: Run, language: string): boolean {
  return marks.some(
    (mark) => mark.type === 'code' || (mark.type === 'language' && isOtherLanguage(mark.language, language)),
  )
}

export function isOtherLanguage(marked: string, language: string): boolean {
  return marked.split('-')[0]?.toLowerCase() !== language.split('-')[0]?.toLowerCase()
}
