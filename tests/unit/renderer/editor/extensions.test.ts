// @vitest-environment jsdom
import { getSchema } from '@tiptap/core'
import type { NodeSpec } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { extensions } from '../../../../src/renderer/editor/extensions/extensions.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'

describe('the editor', () => {
  const schema = getSchema(extensions(new Y.Doc().getXmlFragment('document')))

  it('has the nodes of the document schema, with the same content, groups and attributes', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(documentSchema.nodes).sort())
    for (const [name, type] of Object.entries(documentSchema.nodes)) {
      const spec: NodeSpec = schema.nodes[name]?.spec ?? {}
      expect({
        name,
        content: spec.content ?? '',
        group: spec.group ?? '',
        attrs: defaults(spec.attrs),
      }).toEqual({
        name,
        content: type.spec.content ?? '',
        group: type.spec.group ?? '',
        attrs: defaults(type.spec.attrs),
      })
    }
  })

  it('has the marks of the document schema, in its order, which is that of nesting', () => {
    expect(Object.keys(schema.marks)).toEqual(Object.keys(documentSchema.marks))
    for (const [name, type] of Object.entries(documentSchema.marks)) {
      const own = schema.marks[name]
      expect({ name, attrs: defaults(own?.spec.attrs), excludes: own?.spec.excludes }).toEqual({
        name,
        attrs: defaults(type.spec.attrs),
        excludes: type.spec.excludes,
      })
    }
  })
})

function defaults(attrs: Record<string, { default?: unknown }> | undefined | null) {
  return Object.fromEntries(Object.entries(attrs ?? {}).map(([name, attr]) => [name, attr.default]))
}
