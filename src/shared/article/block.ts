import { z } from 'zod'
import { type Direction, directionSchema } from './direction.ts'
import { type Line, lineSchema } from './inline.ts'

/** The largest number that a list begins with, and the most columns or rows that a cell spans. */
export const largestStart = 1_000_000
export const largestSpan = 1000

export const blockIdSchema = z.string().min(1).max(128)

/** What every block but a separator has. `direction` is resolved; `directionSet` stands only where a person chose it. */
type DirectedBlock = { id: string; direction: Direction; directionSet?: true | undefined }

export type Paragraph = { type: 'paragraph'; id: string } & Line
export type ListItem = { blocks: Block[] }
export type BulletList = { type: 'bulletList'; items: ListItem[] } & DirectedBlock
export type OrderedList = {
  type: 'orderedList'
  start?: number | undefined
  items: ListItem[]
} & DirectedBlock
export type Blockquote = {
  type: 'blockquote'
  blocks: Block[]
  attribution: Line | null
} & DirectedBlock
export type TableCell = {
  header?: true | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
  blocks: Block[]
}
export type Table = { type: 'table'; rows: { cells: TableCell[] }[] } & DirectedBlock
export type Figure = {
  type: 'figure'
  asset: string
  alt: string
  credit: string
  caption: Line | null
} & DirectedBlock
export type Separator = { type: 'separator'; id: string }

/** A block of an article's text: article.md, "Document schema". */
export type Block = Paragraph | BulletList | OrderedList | Blockquote | Table | Figure | Separator

const directed = {
  id: blockIdSchema,
  direction: directionSchema,
  directionSet: z.literal(true).optional(),
}
const blocks = z.lazy(() => z.array(blockSchema))
const items = z.array(z.strictObject({ blocks }))
const span = z.int().min(2).max(largestSpan).optional()

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), id: blockIdSchema, ...lineSchema.shape }),
  z.strictObject({ type: z.literal('bulletList'), ...directed, items }),
  z.strictObject({
    type: z.literal('orderedList'),
    ...directed,
    start: z.int().min(0).max(largestStart).optional(),
    items,
  }),
  z.strictObject({
    type: z.literal('blockquote'),
    ...directed,
    blocks,
    attribution: lineSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('table'),
    ...directed,
    rows: z.array(
      z.strictObject({
        cells: z.array(
          z.strictObject({ header: z.literal(true).optional(), colspan: span, rowspan: span, blocks }),
        ),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('figure'),
    ...directed,
    asset: z.string().max(200),
    alt: z.string().max(2000),
    credit: z.string().max(2000),
    caption: lineSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('separator'), id: blockIdSchema }),
])
