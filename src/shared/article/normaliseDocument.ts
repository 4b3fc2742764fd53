import { type DocumentNode, roleOf } from './documentNode.ts'
import type { Role } from './documentSpecs.ts'
import { expectedRoles } from './expectedRoles.ts'

/** A document in the shape of an article, with all the text of the one given. Pure and idempotent. */
export function normaliseDocument(document: DocumentNode): DocumentNode {
  const given = document.content ?? []
  const content: DocumentNode[] = given[0]?.type === 'paragraph' ? given : [emptyHeadline(), ...given]
  const roles = expectedRoles(
    content.map((node) => ({ isLine: node.type === 'paragraph', role: roleOf(node) })),
  )
  return {
    type: 'doc',
    content: content.map((node, index) => normaliseInside(withRole(node, roles[index] ?? null))),
  }
}

export function emptyHeadline(): DocumentNode {
  return { type: 'paragraph', attrs: { id: null, direction: null, role: 'headline' } }
}

/** Inside a container no line has a role, but the last attribution of a quotation keeps its own. */
function normaliseInside(node: DocumentNode): DocumentNode {
  if (node.content === undefined || node.type === 'paragraph') return node
  const attribution =
    node.type === 'blockquote' ? node.content.findLastIndex((child) => roleOf(child) === 'attribution') : -1
  return {
    ...node,
    content: node.content.map((child, index) =>
      normaliseInside(withRole(child, index === attribution ? 'attribution' : null)),
    ),
  }
}

function withRole(node: DocumentNode, role: Role | null): DocumentNode {
  if (node.type !== 'paragraph' || roleOf(node) === role) return node
  return { ...node, attrs: { ...node.attrs, role } }
}
