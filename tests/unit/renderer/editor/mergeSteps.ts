import fc from 'fast-check'
import type { ChosenRole } from '../../../../src/renderer/editor/structure/setLineRole.ts'

/** What a person does in one window. `at` is a place in the document, from 0 (its start) to 1 (its end). */
export type Step =
  | { kind: 'type' | 'erase'; at: number; length: number }
  | { kind: 'mark'; at: number; length: number; mark: (typeof marks)[number] }
  | { kind: (typeof plainKinds)[number]; at: number }
  | { kind: 'direction'; at: number; direction: 'rtl' | 'ltr' | null }
  | { kind: 'section'; at: number; by: 1 | -1 }
  | { kind: 'field'; at: number; field: (typeof textFields)[number] }
  | { kind: 'table'; at: number; change: 'insert' | TableChange }
  | { kind: 'role'; at: number; role: ChosenRole }

/** Changes that take no text away. */
const tableChanges = [
  'addRowBefore',
  'addRowAfter',
  'addColumnBefore',
  'addColumnAfter',
  'mergeCells',
  'splitCell',
  'toggleHeaderRow',
] as const
type TableChange = (typeof tableChanges)[number]

const plainKinds = [
  'enter',
  'joinBackward',
  'list',
  'ordered',
  'indent',
  'outdent',
  'quote',
  'attribution',
  'figure',
  'moveSection',
  'lines',
  'keyword',
  'undo',
  'redo',
] as const
const marks = ['bold', 'italic', 'highlight', 'code', 'superscript'] as const
/** Fields in which text is written; what two write into one of them at once is to stay from both. */
const textFields = ['note', 'description'] as const

const at = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const plain = (kind: (typeof plainKinds)[number]) => fc.record({ kind: fc.constant(kind), at })
const ranged = (kind: 'type' | 'erase', maximum: number) =>
  fc.record({ kind: fc.constant(kind), at, length: fc.integer({ min: 1, max: maximum }) })

export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: ranged('type', 5) },
  { weight: 2, arbitrary: ranged('erase', 8) },
  { weight: 3, arbitrary: plain('enter') },
  { weight: 3, arbitrary: plain('joinBackward') },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('role' as const),
      at,
      role: fc.constantFrom<ChosenRole>('heading', 'conclusion', 'standfirst', null),
    }),
  },
  { weight: 1, arbitrary: plain('list') },
  { weight: 1, arbitrary: plain('quote') },
  { weight: 1, arbitrary: plain('figure') },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('table' as const),
      at,
      change: fc.constantFrom('insert' as const, ...tableChanges),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      at,
      length: fc.integer({ min: 1, max: 6 }),
      mark: fc.constantFrom(...marks),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('direction' as const),
      at,
      direction: fc.constantFrom('rtl' as const, 'ltr' as const, null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('section' as const),
      at,
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('field' as const), at, field: fc.constantFrom(...textFields) }),
  },
  { weight: 1, arbitrary: plain('moveSection') },
  { weight: 1, arbitrary: plain('ordered') },
  { weight: 1, arbitrary: plain('indent') },
  { weight: 1, arbitrary: plain('outdent') },
  { weight: 1, arbitrary: plain('attribution') },
  { weight: 1, arbitrary: plain('lines') },
  { weight: 1, arbitrary: plain('keyword') },
  { weight: 1, arbitrary: plain('undo') },
  { weight: 1, arbitrary: plain('redo') },
)

/** What a program of a later version may write, that this one knows nothing of. */
const newerKinds = [
  'unknownBlock',
  'unknownInside',
  'unknownMark',
  'unknownRole',
  'unknownAttribute',
  'unknownField',
] as const
export interface NewerStep {
  kind: (typeof newerKinds)[number]
  at: number
}
export const newerStepArbitrary: fc.Arbitrary<NewerStep> = fc.record({
  kind: fc.constantFrom(...newerKinds),
  at,
})
