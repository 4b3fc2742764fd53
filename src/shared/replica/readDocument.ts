import * as Y from 'yjs'
import type { AttributeValue, DocumentMark, DocumentNode } from '../article/documentNode.ts'
import { type MarkName, markSpecs, type NodeName } from '../article/documentSpecs.ts'

/**
 * The document in a Yjs fragment, by the encoding of y-tiptap: an element per node, a text per run of
 * text nodes, a mark as a format of its name. Takes a fragment that `mendReplica` has seen.
 */
export function readDocument(fragment: Y.XmlFragment): DocumentNode {
  return { type: 'doc', content: readChildren(fragment) }
}

/** What stands in a fragment or an element, an element as one node. */
export function readChildren(parent: Y.XmlFragment): DocumentNode[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return textNodes(child)
    return child instanceof Y.XmlElement ? [elementNode(child)] : []
  })
}

function elementNode(element: Y.XmlElement): DocumentNode {
  const node: DocumentNode = { type: element.nodeName as NodeName }
  const attrs = element.getAttributes() as Record<string, AttributeValue>
  if (Object.keys(attrs).length > 0) node.attrs = attrs
  const content = readChildren(element)
  if (content.length > 0) node.content = content
  return node
}

interface TextDelta {
  insert: unknown
  attributes?: Record<string, Record<string, AttributeValue>>
}

/** Yjs tells of a text in more pieces than there are marks to tell them by; neighbours with equal marks are one node. */
function textNodes(text: Y.XmlText): DocumentNode[] {
  const nodes: DocumentNode[] = []
  for (const { insert, attributes } of text.toDelta() as TextDelta[]) {
    if (typeof insert !== 'string') continue
    const marks = Object.entries(attributes ?? {})
      .map(([name, attrs]): DocumentMark => {
        const type = name as MarkName
        return Object.keys(attrs).length > 0 ? { type, attrs } : { type }
      })
      .sort((a, b) => markRank(a.type) - markRank(b.type))
    const last = nodes.at(-1)
    if (last !== undefined && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += insert
    else nodes.push({ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) })
  }
  return nodes
}

const ranks = new Map(Object.keys(markSpecs).map((name, index) => [name, index]))

/** Formats have no order of their own; marks come in the order of the schema. */
function markRank(name: string): number {
  return ranks.get(name) ?? ranks.size
}
