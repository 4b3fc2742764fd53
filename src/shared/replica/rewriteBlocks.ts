import * as Y from 'yjs'
import type { AttributeValue, DocumentNode } from '../article/documentNode.ts'
import { alignNodes } from '../history/alignNodes.ts'
import { compareLine, type LinePiece } from '../history/compareLine.ts'
import { attributesKey, nodeKey } from '../history/nodeKey.ts'
import { readChildren } from './readDocument.ts'
import { sharedTypes } from './writeDocument.ts'

/**
 * Makes the children of a fragment, from one place up to another, the nodes given, and touches only what
 * differs: a block that is there already stays the element it is, and in a line only words come and go. So
 * what another window writes meanwhile finds its place. To be called in a transaction.
 */
export function rewriteBlocks(
  fragment: Y.XmlFragment,
  nodes: readonly DocumentNode[],
  { from, to }: { from: number; to: number } = { from: 0, to: fragment.length },
): void {
  const children = fragment.toArray().slice(from, to)
  const before = readChildren(fragment).slice(from, to)
  let place = from
  let old = 0
  for (const pair of alignNodes(before, nodes)) {
    if (pair.before === null) {
      if (pair.after !== null) fragment.insert(place++, sharedTypes([pair.after]))
      continue
    }
    const element = children[old++]
    if (pair.after === null || !(element instanceof Y.XmlElement)) {
      fragment.delete(place, 1)
      if (pair.after !== null) fragment.insert(place++, sharedTypes([pair.after]))
      continue
    }
    rewriteElement(element, pair.before, pair.after)
    place++
  }
}

function rewriteElement(element: Y.XmlElement, before: DocumentNode, after: DocumentNode): void {
  if (nodeKey(before) === nodeKey(after)) return
  rewriteAttributes(element, before, after)
  if (after.type === 'paragraph') rewriteLine(element, before, after)
  else rewriteBlocks(element, after.content ?? [])
}

function rewriteAttributes(element: Y.XmlElement, before: DocumentNode, after: DocumentNode): void {
  const attributes = element as unknown as Y.XmlElement<Record<string, string | number>>
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
  for (const name of names) {
    const value: AttributeValue = after.attrs?.[name] ?? null
    if (value === (before.attrs?.[name] ?? null)) continue
    if (value === null) attributes.removeAttribute(name)
    else attributes.setAttribute(name, value)
  }
}

/** The words of a line. One with line breaks on either side is written anew: its text is in several pieces. */
function rewriteLine(element: Y.XmlElement, before: DocumentNode, after: DocumentNode): void {
  const [only] = element.toArray()
  const isOneText = element.length === 1 && only instanceof Y.XmlText
  if (!isOneText || [...(after.content ?? [])].some(({ type }) => type !== 'text')) {
    element.delete(0, element.length)
    element.insert(0, sharedTypes(after.content ?? []))
    return
  }
  if (after.content === undefined || after.content.length === 0) {
    element.delete(0, 1)
    return
  }
  only.applyDelta(compareLine(before, after).map(asDelta))
}

function asDelta({ kind, text, marks, marksBefore = [] }: LinePiece) {
  const { length } = text
  if (kind === 'removed') return { delete: length }
  const attributes: Record<string, Record<string, AttributeValue> | null> = {}
  for (const mark of marks) attributes[mark.type] = mark.attrs ?? {}
  if (kind === 'added') return { insert: text, attributes }
  if (kind === 'same') return { retain: length }
  for (const { type } of marksBefore) attributes[type] ??= null
  for (const mark of marksBefore) {
    const now = marks.find(({ type }) => type === mark.type)
    if (now && attributesKey(now.attrs) === attributesKey(mark.attrs)) delete attributes[mark.type]
  }
  return { retain: length, attributes }
}
