import fc from 'fast-check'
import type { DocumentMark, DocumentNode } from '../../src/shared/article/documentNode.ts'
import { type MarkName, markSpecs } from '../../src/shared/article/documentSpecs.ts'
import { addressArbitrary } from './addresses.ts'
import { languageArbitrary } from './metadata.ts'
import { textArbitrary } from './text.ts'

const order = Object.keys(markSpecs) as MarkName[]
export const directionOrNull = fc.constantFrom(null, null, null, 'rtl' as const, 'ltr' as const)

const isolate = directionOrNull.map((direction): DocumentMark => ({ type: 'bdi', attrs: { direction } }))
const mark: fc.Arbitrary<DocumentMark> = fc.oneof(
  fc
    .constantFrom<MarkName>(
      'bold',
      'italic',
      'underline',
      'strike',
      'highlight',
      'superscript',
      'subscript',
      'code',
    )
    .map((type) => ({ type })),
  addressArbitrary.map((href): DocumentMark => ({ type: 'link', attrs: { href } })),
  languageArbitrary.map((language): DocumentMark => ({ type: 'language', attrs: { language } })),
  isolate,
)

/** Marks as the editor keeps them: one of a kind, in the order of the schema, and not both super- and subscript. */
const marks = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(mark, { maxLength: 4 }) },
  )
  .map((given) => {
    const ofKind = new Map(given.map((each) => [each.type, each]))
    if (ofKind.has('superscript')) ofKind.delete('subscript')
    return order.flatMap((type) => ofKind.get(type) ?? [])
  })
const isolateAtMost = fc.oneof(fc.constant([]), fc.tuple(isolate))

function inlineNode(text: string | null, given: readonly DocumentMark[]): DocumentNode {
  const marked = given.length > 0 ? { marks: [...given] } : {}
  // A line break has no marks of its own: the replica can't hold them.
  return text === null ? { type: 'lineBreak' } : { type: 'text', text, ...marked }
}

/** Neighbours with equal marks are one text node, as in every ProseMirror document. */
function joined(nodes: readonly DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    const areAlike =
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (areAlike) result[result.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else result.push(node)
  }
  return result
}

/** The content of a line of text: every mark, and line breaks. */
export const inlineArbitrary: fc.Arbitrary<DocumentNode[]> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 8, arbitrary: textArbitrary }, { weight: 1, arbitrary: fc.constant(null) }),
      marks,
    ),
    {
      maxLength: 5,
    },
  )
  .map((runs) => joined(runs.map(([text, given]) => inlineNode(text, given))))

/** The content of a headline, standfirst or heading: isolates at most. */
export const plainInlineArbitrary: fc.Arbitrary<DocumentNode[]> = fc
  .array(fc.tuple(textArbitrary, isolateAtMost), { maxLength: 3 })
  .map((runs) => joined(runs.map(([text, given]) => inlineNode(text, given))))
