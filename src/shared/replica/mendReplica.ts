import * as Y from 'yjs'
import { documentSchema } from '../article/documentSchema.ts'
import type { MarkName, NodeName } from '../article/documentSpecs.ts'
import { languageSchema } from '../article/language.ts'
import { addressSchema } from '../article/metadata.ts'
import type { Mending } from '../contract/articles.ts'
import { metadataOfReplica, textOfReplica } from './articleReplica.ts'
import { readMetadata } from './replicaMetadata.ts'

/**
 * Makes a replica's document fit the schema, since the editor's binding deletes what does not fit
 * (findings.md, "A merge can delete text"): an element that has no place where it stands becomes
 * paragraphs of its text, an unknown mark is taken off, a script address loses its link. Returns what
 * was mended; nothing is changed where everything fits. The caller keeps the original first.
 */
export function mendReplica(doc: Y.Doc): Mending[] {
  const mendings = inspectReplica(doc)
  if (mendings.length > 0) doc.transact(() => mendInside(textOfReplica(doc), 'doc', () => {}))
  const { invalid } = readMetadata(metadataOfReplica(doc))
  return [...mendings, ...invalid.map((name): Mending => ({ what: 'metadataInvalid', name }))]
}

/** What in the document does not fit, without changing it. */
function inspectReplica(doc: Y.Doc): Mending[] {
  const found: Mending[] = []
  inspectInside(textOfReplica(doc), 'doc', (mending) => found.push(mending))
  return found
}

/**
 * Whether what a transaction changed fits the schema. Looks at the changed elements and texts only, so
 * that it costs a keystroke what the keystroke changed.
 */
export function isChangeFit(transaction: Y.Transaction): boolean {
  for (const type of transaction.changed.keys()) {
    if (type._item?.deleted || !(type instanceof Y.XmlFragment || type instanceof Y.XmlText)) continue
    let isFit = true
    const report = () => {
      isFit = false
    }
    if (type instanceof Y.XmlText) {
      inspectText(type, report)
    } else {
      const name = type instanceof Y.XmlElement ? type.nodeName : 'doc'
      if (name === 'doc' || isNodeName(name)) inspectChildren(type, name, report)
      // Yjs does not list as changed what was inserted as a whole.
      for (const child of type.toArray()) {
        if (!isNew(child, transaction)) continue
        if (child instanceof Y.XmlText) inspectText(child, report)
        else if (child instanceof Y.XmlElement && isNodeName(child.nodeName)) {
          inspectInside(child, child.nodeName, report)
        }
      }
    }
    if (!isFit) return false
  }
  return true
}

function isNew(type: unknown, transaction: Y.Transaction): boolean {
  const item = type instanceof Y.AbstractType ? type._item : null
  return item !== null && item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)
}

type Report = (mending: Mending) => void

function inspectInside(parent: Y.XmlFragment, parentName: NodeName, report: Report): void {
  inspectChildren(parent, parentName, report)
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) inspectText(child, report)
    else if (child instanceof Y.XmlElement && isNodeName(child.nodeName)) {
      inspectInside(child, child.nodeName, report)
    }
  }
}

function inspectChildren(parent: Y.XmlFragment, parentName: NodeName, report: Report): void {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      if (!takesText(parentName)) report({ what: 'misplacedElement', name: 'text' })
    } else if (!(child instanceof Y.XmlElement) || !isNodeName(child.nodeName)) {
      report({ what: 'unknownElement', name: child instanceof Y.XmlElement ? child.nodeName : 'hook' })
    } else if (!fits(child, child.nodeName, parentName)) {
      report({ what: 'misplacedElement', name: child.nodeName })
    }
  }
}

function mendInside(parent: Y.XmlFragment, parentName: NodeName, report: Report): void {
  parent.toArray().forEach((child, index) => {
    if (child instanceof Y.XmlText && takesText(parentName)) {
      mendText(child, report)
    } else if (
      child instanceof Y.XmlElement &&
      isNodeName(child.nodeName) &&
      fits(child, child.nodeName, parentName)
    ) {
      mendInside(child, child.nodeName, report)
    } else {
      // Read before it is deleted: a deleted type holds nothing.
      const replacement = inPlaceOf(child, parentName)
      parent.delete(index, 1)
      parent.insert(index, [replacement])
    }
  })
}

/** What stands for an unfit child: its text as a text where text may stand, else as a paragraph, as deep as the parent asks. */
function inPlaceOf(child: unknown, parentName: NodeName): Y.XmlElement | Y.XmlText {
  const text = new Y.XmlText(plainText(child))
  if (takesText(parentName)) return text
  const chain = chainTo(parentName)
  let inner: Y.XmlElement | Y.XmlText = text
  for (const name of chain.reverse()) {
    const element = new Y.XmlElement(name)
    element.insert(0, [inner])
    inner = element
  }
  return inner
}

/** The elements from the parent down to a paragraph. */
function chainTo(parentName: NodeName): NodeName[] {
  switch (parentName) {
    case 'bulletList':
    case 'orderedList':
      return ['listItem', 'paragraph']
    case 'table':
      return ['tableRow', 'tableCell', 'paragraph']
    case 'tableRow':
      return ['tableCell', 'paragraph']
    default:
      return ['paragraph']
  }
}

function plainText(type: unknown): string {
  if (type instanceof Y.XmlText) {
    return (type.toDelta() as { insert: unknown }[])
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
  }
  if (!(type instanceof Y.XmlFragment)) return ''
  return type
    .toArray()
    .map(plainText)
    .filter((text) => text !== '')
    .join(' ')
}

interface TextDelta {
  insert: unknown
  attributes?: Record<string, unknown>
}

function inspectText(text: Y.XmlText, report: Report): void {
  for (const { insert, attributes } of text.toDelta() as TextDelta[]) {
    if (typeof insert !== 'string') report({ what: 'unknownElement', name: 'embed' })
    for (const [name, attrs] of Object.entries(attributes ?? {})) {
      if (!isFitMark(name, attrs)) report({ what: 'unknownMark', name })
    }
  }
}

function mendText(text: Y.XmlText, report: Report): void {
  inspectText(text, report)
  let index = 0
  for (const { insert, attributes } of text.toDelta() as TextDelta[]) {
    if (typeof insert !== 'string') {
      text.delete(index, 1)
      continue
    }
    for (const [name, attrs] of Object.entries(attributes ?? {})) {
      if (!isFitMark(name, attrs)) text.format(index, insert.length, { [name]: null })
    }
    index += insert.length
  }
}

function isFitMark(name: string, attrs: unknown): boolean {
  if (!Object.hasOwn(documentSchema.marks, name)) return false
  if (typeof attrs !== 'object' || attrs === null) return false
  const values = attrs as Record<string, unknown>
  switch (name as MarkName) {
    case 'link':
      return addressSchema.safeParse(values['href']).success
    case 'language':
      return typeof values['language'] === 'string' && languageSchema.safeParse(values['language']).success
    default:
      return true
  }
}

function isNodeName(name: string): name is NodeName {
  return Object.hasOwn(documentSchema.nodes, name) && name !== 'doc' && name !== 'text'
}

function takesText(parent: NodeName): boolean {
  return documentSchema.nodes[parent].inlineContent
}

/** Whether an element may stand where it does. One that holds something although its kind holds nothing may not. */
function fits(element: Y.XmlElement, name: NodeName, parent: NodeName): boolean {
  const type = documentSchema.nodes[name]
  const isPlaced = documentSchema.nodes[parent].contentMatch.matchType(type) !== null
  return isPlaced && !(type.isLeaf && element.length > 0)
}
