import * as Y from 'yjs'
import type { AttributeValue, DocumentMark, DocumentNode } from '../article/documentNode.ts'
import { type MarkName, markSpecs, type NodeName } from '../article/documentSchema.ts'

/**
 * The document in a Yjs fragment, by the encoding of y-tiptap: an element per node, a text per run of
 * text nodes, a mark as a format of its name. Takes a fragment that `mendReplica` has seen.
 */
export function readDocument(fragment: Y.XmlFragment): DocumentNode {
  return { type: 'doc', content: children(fragment) }
}

function children(parent: Y.XmlFragment): DocumentNode[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return textNodes(child)
    return child instanceof Y.XmlElement ? [elementNode(child)] : []
  })
}

function elementNode(element: Y.XmlElement): DocumentNode {
  const node: DocumentNode = { type: element.nodeName as NodeName }
  const attrs = element.getAttributes() as Record<string, AttributeValue>
  if (Object.keys(attrs).length > 0) node.attrs = attrs
  const content = children(element)
  if (content.length > 0) node.content = content
  return node
}

interface TextDelta {
  insert: unknown
  attributes?: Record<string, Record<string, AttributeValue>>
}

function textNodes(text: Y.XmlText): DocumentNode[] {
  return (text.toDelta() as TextDelta[]).flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return []
    const marks = Object.entries(attributes ?? {})
      .map(([name, attrs]): DocumentMark => {
        const type = name as MarkName
        return Object.keys(attrs).length > 0 ? { type, attrs } : { type }
      })
      .sort((a, b) => markRank(a.type) - markRank(b.type))
    return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }]
  })
}

const ranks = new Map(Object.keys(markSpecs).map((name, index) => [name, index]))

/** Formats have no order of their own; marks come in the order of the schema. */
function markRank(name: string): number {
  return ranks.get(name) ?? ranks.size
}
