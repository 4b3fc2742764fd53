import type { DocumentNode } from './documentNode.ts'

/** All paragraphs of a document, whatever their role, in order. */
export function linesOf(node: DocumentNode): DocumentNode[] {
  return node.type === 'paragraph' ? [node] : (node.content ?? []).flatMap(linesOf)
}
