import type { Direction } from './direction.ts'
import type { MarkName, NodeName, Role } from './documentSpecs.ts'

export type AttributeValue = string | number | null

/** A node of the editor's document as plain data, in the form of ProseMirror's own JSON. */
export interface DocumentNode {
  type: NodeName
  attrs?: Record<string, AttributeValue>
  content?: DocumentNode[]
  text?: string
  marks?: DocumentMark[]
}

export interface DocumentMark {
  type: MarkName
  attrs?: Record<string, AttributeValue>
}

export function roleOf(node: DocumentNode): Role | null {
  return node.type === 'paragraph' ? ((node.attrs?.['role'] ?? null) as Role | null) : null
}

export function idOf(node: DocumentNode): string | null {
  const id = node.attrs?.['id']
  return typeof id === 'string' ? id : null
}

/** The direction that a person set, or null where the text decides. */
export function setDirectionOf(node: DocumentNode): Direction | null {
  const direction = node.attrs?.['direction']
  return direction === 'rtl' || direction === 'ltr' ? direction : null
}

/** All text below a node, with a line break for `lineBreak` and nothing between blocks. */
export function textOf(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'lineBreak') return '\n'
  return (node.content ?? []).map(textOf).join('')
}
