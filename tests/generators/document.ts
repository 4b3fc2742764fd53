import fc from 'fast-check'
import type { DocumentNode } from '../../src/shared/article/documentNode.ts'
import type { Role } from '../../src/shared/article/documentSpecs.ts'
import { sampleImageId } from '../harness/sampleImages.ts'
import { directionOrNull, inlineArbitrary, plainInlineArbitrary } from './inline.ts'
import { maybeText } from './text.ts'

/** Stands for an id until all blocks of the document are there to be numbered. */
const toBeNumbered = '?'

function line(
  role: Role | null,
  id: string | null,
  inline: fc.Arbitrary<DocumentNode[]>,
): fc.Arbitrary<DocumentNode> {
  return fc
    .record({ content: inline, direction: directionOrNull })
    .map(({ content, direction }) => ({ type: 'paragraph', attrs: { id, direction, role }, content }))
}

const paragraph = line(null, toBeNumbered, inlineArbitrary)
const separator = fc.constant<DocumentNode>({ type: 'separator', attrs: { id: toBeNumbered } })

function block(depth: number): fc.Arbitrary<DocumentNode> {
  if (depth === 0) return fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: separator })
  const inner = fc.array(block(depth - 1), { maxLength: 3 })
  const items = fc.array(
    inner.map((content): DocumentNode => ({ type: 'listItem', content })),
    { maxLength: 3 },
  )
  const attrs = directionOrNull.map((direction) => ({ id: toBeNumbered, direction }))
  const span = fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) },
  )
  const cell = fc
    .record({
      content: inner,
      colspan: span,
      rowspan: span,
      type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
    })
    .map(
      ({ content, colspan, rowspan, type }): DocumentNode => ({ type, attrs: { colspan, rowspan }, content }),
    )
  const row = fc.array(cell, { maxLength: 3 }).map((content): DocumentNode => ({ type: 'tableRow', content }))
  return fc.oneof(
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: separator },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attrs, items)
        .map(([given, content]): DocumentNode => ({ type: 'bulletList', attrs: given, content })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(attrs, fc.constantFrom(1, 1, 0, 7), items).map(
        ([given, start, content]): DocumentNode => ({
          type: 'orderedList',
          attrs: { ...given, start },
          content,
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attrs, inner, fc.option(line('attribution', null, inlineArbitrary), { nil: undefined }))
        .map(
          ([given, content, attribution]): DocumentNode => ({
            type: 'blockquote',
            attrs: given,
            content: attribution === undefined ? content : [...content, attribution],
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attrs, fc.array(row, { maxLength: 3 }))
        .map(([given, content]): DocumentNode => ({ type: 'table', attrs: given, content })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          attrs,
          // No image, one that is nowhere, and two that are at hand.
          asset: fc.constantFrom(
            '',
            `sha256:${'0'.repeat(64)}`,
            sampleImageId('png'),
            sampleImageId('movingGif'),
          ),
          alt: maybeText,
          credit: maybeText,
          caption: fc.option(line(null, null, inlineArbitrary), { nil: undefined }),
        })
        .map(
          ({ attrs: given, asset, alt, credit, caption }): DocumentNode => ({
            type: 'figure',
            attrs: { ...given, asset, alt, credit },
            content: caption === undefined ? [] : [caption],
          }),
        ),
    },
  )
}

const blocks = fc.array(block(2), { maxLength: 4 })

/** Documents in the shape of an article, as the editor keeps them: see documentSchema.ts and normaliseDocument.ts. */
export const documentArbitrary: fc.Arbitrary<DocumentNode> = fc
  .record({
    headline: line('headline', 'headline', plainInlineArbitrary),
    standfirst: fc.option(line('standfirst', 'standfirst', plainInlineArbitrary), { nil: undefined }),
    lead: blocks,
    sections: fc.array(fc.tuple(line('heading', toBeNumbered, plainInlineArbitrary), blocks), {
      maxLength: 3,
    }),
    conclusion: fc.option(fc.tuple(line('conclusion', toBeNumbered, plainInlineArbitrary), blocks), {
      nil: undefined,
    }),
    idPrefix: fc.constantFrom('b', 'فقرة ', '"<&', 'heading-'),
  })
  .map(({ headline, standfirst, lead, sections, conclusion, idPrefix }) => {
    let count = 0
    const numbered = (node: DocumentNode): DocumentNode => ({
      ...node,
      ...(node.attrs?.['id'] === toBeNumbered
        ? { attrs: { ...node.attrs, id: `${idPrefix}${++count}` } }
        : {}),
      ...(node.content === undefined ? {} : { content: node.content.map(numbered) }),
    })
    const content = [
      headline,
      ...(standfirst === undefined ? [] : [standfirst]),
      ...lead,
      ...sections.flatMap(([heading, following]) => [heading, ...following]),
      ...(conclusion === undefined ? [] : [conclusion[0], ...conclusion[1]]),
    ]
    return numbered({ type: 'doc', content })
  })
