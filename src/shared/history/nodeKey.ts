import type { DocumentNode } from '../article/documentNode.ts'

/** A text that two nodes share where they are the same: an attribute that is null is as one that is not there. */
export function nodeKey(node: DocumentNode): string {
  return JSON.stringify([
    node.type,
    attributesKey(node.attrs),
    node.text ?? '',
    (node.marks ?? []).map((mark) => [mark.type, attributesKey(mark.attrs)]),
    (node.content ?? []).map(nodeKey),
  ])
}

export function attributesKey(attrs: DocumentNode['attrs']): string {
  return JSON.stringify(
    Object.entries(attrs ?? {})
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
