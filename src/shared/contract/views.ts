import { z } from 'zod'
import { method } from '../rpc/contract.ts'
import { articleFilterSchema, articleSortSchema, querySchema } from './articles.ts'

export const columnNames = [
  'status',
  'desk',
  'kind',
  'byline',
  'day',
  'updated',
  'created',
  'words',
  'urgency',
  'language',
  'keywords',
] as const
export type ColumnName = (typeof columnNames)[number]

export const layouts = ['list', 'table', 'board'] as const
export type Layout = (typeof layouts)[number]

/** How the archive is looked at: what is searched for, how it is narrowed, sorted and laid out. */
export const viewSchema = z.strictObject({
  query: querySchema,
  filter: articleFilterSchema,
  sort: articleSortSchema.nullable(),
  layout: z.enum(layouts),
  columns: z.array(z.enum(columnNames)).max(columnNames.length),
})
export type View = z.infer<typeof viewSchema>

export const viewNameSchema = z.string().trim().min(1).max(100)
export const viewIdSchema = z.string().min(1).max(64)

export const viewsMethods = {
  /** The saved views in the order in which they were saved, each with how many articles it shows now. */
  'views.list': method(
    z.strictObject({}),
    z.strictObject({
      views: z.array(
        z.strictObject({
          id: viewIdSchema,
          name: z.string(),
          view: viewSchema,
          total: z.int().min(0),
          isCapped: z.boolean(),
        }),
      ),
    }),
    ['storeFailed'],
  ),
  /** Keeps a view under a name, in place of the one that has the name already. */
  'views.save': method(
    z.strictObject({ name: viewNameSchema, view: viewSchema }),
    z.strictObject({ id: viewIdSchema }),
    ['storeFailed'],
  ),
  'views.remove': method(z.strictObject({ id: viewIdSchema }), z.strictObject({}), [
    'viewMissing',
    'storeFailed',
  ]),
} as const
