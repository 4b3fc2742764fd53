import { Mark, type MarkConfig, Node, type NodeConfig } from '@tiptap/core'
import { type MarkName, markSpecs, type NodeName, nodeSpecs } from '../../../shared/article/documentSpecs.ts'

/** Attributes that a block that is split off does not take along: an id is one block's, a role one line's. */
const keptByFirstHalf = new Set(['id', 'role'])

/**
 * The part of a Tiptap node that the document's schema decides, so that editor and store can't differ.
 * Attributes are neither rendered nor parsed here.
 */
export function nodeSchema(name: NodeName) {
  const spec: {
    content?: string
    group?: string
    inline?: boolean
    selectable?: boolean
    defining?: boolean
    isolating?: boolean
    attrs?: Record<string, { default: string | number | null }>
  } = nodeSpecs[name]
  const { attrs, ...rest } = spec
  return { name, ...rest, addAttributes: () => plainAttributes(attrs ?? {}) }
}

/** A Tiptap node by the document's schema, with what the editor adds: how it is shown, read and typed. */
export function nodeFromSpec(name: NodeName, shown: Partial<NodeConfig>): Node {
  return Node.create({ ...nodeSchema(name), ...shown })
}

/** A Tiptap mark by the document's schema. */
export function markFromSpec(name: MarkName, shown: Partial<MarkConfig>): Mark {
  const spec: {
    attrs?: Record<string, { default?: string | null }>
    excludes?: string
    inclusive?: boolean
  } = markSpecs[name]
  const { attrs, ...rest } = spec
  return Mark.create({ name, ...rest, addAttributes: () => plainAttributes(attrs ?? {}), ...shown })
}

function plainAttributes(attrs: Record<string, { default?: string | number | null }>) {
  return Object.fromEntries(
    Object.entries(attrs).map(([attribute, spec]) => [
      attribute,
      { ...spec, rendered: false, parseHTML: () => null, keepOnSplit: !keptByFirstHalf.has(attribute) },
    ]),
  )
}
