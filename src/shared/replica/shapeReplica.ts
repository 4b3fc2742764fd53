import * as Y from 'yjs'
import { type Role, roles } from '../article/documentSpecs.ts'
import { expectedRoles } from '../article/expectedRoles.ts'
import { emptyHeadline } from '../article/normaliseDocument.ts'
import { textOfReplica } from './articleReplica.ts'
import { sharedTypes } from './writeDocument.ts'

/** Brings a replica's document into the shape of an article; see `expectedRoles`. Returns whether anything was changed. */
export function shapeReplica(doc: Y.Doc): boolean {
  return doc.transact(() => {
    const fragment = textOfReplica(doc)
    const first = fragment.length > 0 ? fragment.get(0) : undefined
    const lacksHeadline = !isLine(first)
    if (lacksHeadline) fragment.insert(0, sharedTypes([emptyHeadline()]))
    const blocks = fragment.toArray()
    const expected = expectedRoles(
      blocks.map((block) => ({ isLine: isLine(block), role: isLine(block) ? storedRole(block) : null })),
    )
    const changes = blocks.map((block, index) => {
      if (isLine(block)) return setRole(block, expected[index] ?? null)
      return block instanceof Y.XmlElement && shapeInside(block)
    })
    return lacksHeadline || changes.includes(true)
  })
}

/** Inside a container no line has a role, but the last attribution of a quotation keeps its own. */
function shapeInside(container: Y.XmlElement): boolean {
  const children = container.toArray()
  const attribution =
    container.nodeName === 'blockquote'
      ? children.findLast((child) => isLine(child) && storedRole(child) === 'attribution')
      : undefined
  const changes = children.map((child) => {
    if (isLine(child)) return setRole(child, child === attribution ? 'attribution' : null)
    return child instanceof Y.XmlElement && shapeInside(child)
  })
  return changes.includes(true)
}

function isLine(block: unknown): block is Y.XmlElement {
  return block instanceof Y.XmlElement && block.nodeName === 'paragraph'
}

function storedRole(line: Y.XmlElement): Role | null {
  const stored: unknown = line.getAttribute('role')
  return roles.find((role) => role === stored) ?? null
}

/** Returns whether the line had another role. */
function setRole(line: Y.XmlElement, role: Role | null): boolean {
  if ((line.getAttribute('role') ?? null) === role) return false
  if (role === null) line.removeAttribute('role')
  else line.setAttribute('role', role)
  return true
}
