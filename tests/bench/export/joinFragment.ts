import type { Article } from '../../../src/shared/article/article.ts'
import type { Block } from '../../../src/shared/article/block.ts'
import type { Line } from '../../../src/shared/article/inline.ts'

/**
 * The body of a piece by string concatenation and nothing else: no table of elements, no check, no report. What a
 * careful serializer is held against.
 */
export function joinFragment(article: Article): string {
  const outside = article.direction
  let html = `<h1${dirOf(article.headline, outside)}>${lineOf(article.headline)}</h1>`
  if (article.standfirst) html += `<p${dirOf(article.standfirst, outside)}>${lineOf(article.standfirst)}</p>`
  for (const { heading, blocks } of article.sections) {
    if (heading) html += `<h2${dirOf(heading, outside)}>${lineOf(heading)}</h2>`
    html += blocksOf(blocks, outside)
  }
  const { conclusion } = article
  if (conclusion) {
    if (conclusion.heading) html += `<h2>${lineOf(conclusion.heading)}</h2>`
    html += blocksOf(conclusion.blocks, outside)
  }
  return html
}

function blocksOf(blocks: readonly Block[], outside: string): string {
  let html = ''
  for (const block of blocks) html += blockOf(block, outside)
  return html
}

function blockOf(block: Block, outside: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${dirOf(block, outside)}>${lineOf(block)}</p>`
    case 'bulletList':
    case 'orderedList': {
      const name = block.type === 'bulletList' ? 'ul' : 'ol'
      let items = ''
      for (const item of block.items) items += `<li>${blocksOf(item.blocks, block.direction)}</li>`
      return `<${name}${dirOf(block, outside)}>${items}</${name}>`
    }
    case 'blockquote':
      return `<blockquote${dirOf(block, outside)}>${blocksOf(block.blocks, block.direction)}${
        block.attribution ? `<p>— ${lineOf(block.attribution)}</p>` : ''
      }</blockquote>`
    case 'table': {
      let rows = ''
      for (const row of block.rows) {
        rows += '<tr>'
        for (const cell of row.cells) {
          const name = cell.header ? 'th' : 'td'
          rows += `<${name}>${blocksOf(cell.blocks, block.direction)}</${name}>`
        }
        rows += '</tr>'
      }
      return `<table${dirOf(block, outside)}><tbody>${rows}</tbody></table>`
    }
    case 'separator':
      return '<hr>'
    default:
      return ''
  }
}

const tags: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
}

function lineOf(line: Line): string {
  let html = ''
  for (const run of line.content) {
    let text = escaped('text' in run ? run.text : '\n')
    for (const mark of ('marks' in run && run.marks) || []) {
      const tag = tags[mark.type]
      if (tag) text = `<${tag}>${text}</${tag}>`
      else if (mark.type === 'link') text = `<a href="${escaped(mark.href)}">${text}</a>`
      else text = `<span>${text}</span>`
    }
    html += text
  }
  return html
}

function dirOf({ direction }: { direction: string }, outside: string): string {
  return direction === outside ? '' : ` dir="${direction}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
