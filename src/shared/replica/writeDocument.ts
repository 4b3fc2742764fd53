import * as Y from 'yjs'
import type { DocumentNode } from '../article/documentNode.ts'

/** Fills an empty fragment with a document, in the encoding that `readDocument` and y-tiptap read. */
export function writeDocument(fragment: Y.XmlFragment, document: DocumentNode): void {
  fragment.insert(0, sharedTypes(document.content ?? []))
}

/** Nodes as types that can be inserted into a fragment or an element. */
export function sharedTypes(nodes: readonly DocumentNode[]): (Y.XmlElement | Y.XmlText)[] {
  const types: (Y.XmlElement | Y.XmlText)[] = []
  for (let index = 0; index < nodes.length; ) {
    const run: DocumentNode[] = []
    for (; nodes[index]?.type === 'text'; index++) run.push(nodes[index] as DocumentNode)
    if (run.length > 0) types.push(sharedText(run))
    const node = nodes[index]
    if (node === undefined) break
    types.push(sharedElement(node))
    index++
  }
  return types
}

function sharedElement(node: DocumentNode): Y.XmlElement {
  // Yjs types attributes as strings; any plain value is stored as it is.
  const element = new Y.XmlElement<Record<string, string | number>>(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null) element.setAttribute(name, value)
  }
  if (node.content !== undefined) element.insert(0, sharedTypes(node.content))
  return element as Y.XmlElement
}

function sharedText(run: readonly DocumentNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    run.map(({ text: insert, marks }) => ({
      insert: insert ?? '',
      attributes: Object.fromEntries((marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  )
  return text
}
