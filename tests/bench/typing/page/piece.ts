import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import type { PieceLine } from '../arabicPiece.ts'

/** The piece as the editor's document. */
export function documentOf(lines: readonly PieceLine[]): DocumentNode {
  return {
    type: 'doc',
    content: lines.map(({ kind, text }, index) => ({
      type: 'paragraph',
      attrs: { id: `line${index}`, direction: null, role: kind === 'paragraph' ? null : kind },
      content: [{ type: 'text', text }],
    })),
  }
}

/** The piece as elements, with the names that the editor gives them. */
export function elementsOf(lines: readonly PieceLine[]): HTMLElement[] {
  return lines.map(({ kind, text }) => {
    const name = kind === 'headline' ? 'h1' : kind === 'heading' ? 'h2' : 'p'
    const element = document.createElement(name)
    if (kind !== 'paragraph') element.dataset['role'] = kind
    element.textContent = text
    return element
  })
}
