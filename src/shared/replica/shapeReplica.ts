import * as Y from 'yjs'
import { type Role, roles } from '../article/documentSchema.ts'
import { expectedRoles } from '../article/expectedRoles.ts'
import { emptyHeadline } from '../article/normaliseDocument.ts'
import { textOfReplica } from './articleReplica.ts'
import { sharedTypes } from './writeDocument.ts'

/** Brings a replica's document into the shape of an article; see `expectedRoles`. Does nothing where it is in shape. */
export function shapeReplica(doc: Y.Doc): void {
  doc.transact(() => {
    const fragment = textOfReplica(doc)
    const first = fragment.length > 0 ? fragment.get(0) : undefined
    if (!(first instanceof Y.XmlElement) || first.nodeName !== 'paragraph') {
      fragment.insert(0, sharedTypes([emptyHeadline()]))
    }
    const blocks = fragment.toArray()
    const expected = expectedRoles(
      blocks.map((block) => ({ isLine: isLine(block), role: isLine(block) ? storedRole(block) : null })),
    )
    blocks.forEach((block, index) => {
      if (isLine(block)) setRole(block, expected[index] ?? null)
    })
  })
}

function isLine(block: unknown): block is Y.XmlElement {
  return block instanceof Y.XmlElement && block.nodeName === 'paragraph'
}

function storedRole(line: Y.XmlElement): Role | null {
  const stored: unknown = line.getAttribute('role')
  return roles.find((role) => role === stored) ?? null
}

function setRole(line: Y.XmlElement, role: Role | null): void {
  if ((line.getAttribute('role') ?? null) === role) return
  if (role === null) line.removeAttribute('role')
  else line.setAttribute('role', role)
}
