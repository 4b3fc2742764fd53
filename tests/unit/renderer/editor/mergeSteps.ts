import fc from 'fast-check'
import type { ChosenRole } from '../../../../src/renderer/editor/structure/setLineRole.ts'

/** What a person does in one window. `at` is a place in the document, from 0 (its start) to 1 (its end). */
export type Step =
  | { kind: 'type' | 'erase' | 'mark'; at: number; length: number }
  | { kind: 'enter' | 'joinBackward' | 'list' | 'quote' | 'figure' | 'moveSection' | 'undo'; at: number }
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

const at = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const plain = (kind: 'enter' | 'joinBackward' | 'list' | 'quote' | 'figure' | 'moveSection' | 'undo') =>
  fc.record({ kind: fc.constant(kind), at })
const ranged = (kind: 'type' | 'erase' | 'mark', maximum: number) =>
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
  { weight: 1, arbitrary: ranged('mark', 6) },
  { weight: 1, arbitrary: plain('moveSection') },
  { weight: 1, arbitrary: plain('undo') },
)
