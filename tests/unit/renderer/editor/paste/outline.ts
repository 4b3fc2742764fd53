import type { DocumentMark, DocumentNode } from '../../../../../src/shared/article/documentNode.ts'

const signs: Record<string, string> = {
  bold: '*',
  italic: '/',
  underline: '_',
  strike: '~',
  highlight: '#',
  superscript: '^',
  subscript: ',',
  code: '`',
}

/** Blocks as short lines to compare: what each is, the direction set on it, and its text with its marks. */
export function outline(blocks: readonly DocumentNode[], depth = 0): string[] {
  const indent = '  '.repeat(depth)
  return blocks.flatMap((block): string[] => {
    const direction = block.attrs?.['direction'] ? ` ${block.attrs['direction']}` : ''
    const inside = (content: readonly DocumentNode[]) => outline(content, depth + 1)
    switch (block.type) {
      case 'paragraph':
        return [`${indent}${block.attrs?.['role'] ?? 'p'}${direction}: ${inlineText(block.content ?? [])}`]
      case 'orderedList':
        return [`${indent}ol ${block.attrs?.['start']}${direction}`, ...inside(block.content ?? [])]
      case 'bulletList':
        return [`${indent}ul${direction}`, ...inside(block.content ?? [])]
      case 'listItem':
        return outline(block.content ?? [], depth).map((line, index) =>
          index === 0 ? `${indent}- ${line.trimStart()}` : line,
        )
      case 'tableCell':
      case 'tableHeader': {
        const span = Number(block.attrs?.['colspan']) > 1 ? ` ${block.attrs?.['colspan']}` : ''
        return [
          `${indent}${block.type === 'tableHeader' ? 'th' : 'td'}${span}`,
          ...inside(block.content ?? []),
        ]
      }
      default:
        return [`${indent}${block.type}${direction}`, ...inside(block.content ?? [])]
    }
  })
}

function inlineText(content: readonly DocumentNode[]): string {
  return content
    .map((node) =>
      node.type === 'lineBreak' ? '⏎' : (node.marks ?? []).reduceRight(marked, node.text ?? ''),
    )
    .join('')
}

function marked(text: string, { type, attrs }: DocumentMark): string {
  if (type === 'link') return `[${text}](${attrs?.['href']})`
  if (type === 'bdi') return `{${attrs?.['direction'] ? `${attrs['direction']} ` : ''}${text}}`
  const sign = signs[type] ?? '?'
  return `${sign}${text}${sign}`
}
