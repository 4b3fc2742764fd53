import { z } from 'zod'
import type { DocumentNode } from '../article/documentNode.ts'
import { roleOf, textOf } from '../article/documentNode.ts'
import { linesOf } from '../article/linesOf.ts'

/** The formats in which a piece comes in. */
export const importFormats = ['json', 'page', 'html', 'markdown', 'docx', 'ninjs', 'text'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What a file may hold that an article does not take: told, so that nobody misses it later. */
export const leftOutKinds = [
  'script',
  'image',
  'embed',
  'form',
  'around',
  'comment',
  'note',
  'object',
] as const
export type LeftOut = (typeof leftOutKinds)[number]

/** What was understood of a file. */
export const importReportSchema = z.strictObject({
  format: z.enum(importFormats),
  headline: z.string(),
  hasStandfirst: z.boolean(),
  sections: z.int().min(0),
  hasConclusion: z.boolean(),
  paragraphs: z.int().min(0),
  lists: z.int().min(0),
  quotations: z.int().min(0),
  tables: z.int().min(0),
  images: z.int().min(0),
  leftOut: z.array(z.strictObject({ what: z.enum(leftOutKinds), count: z.int().min(1) })),
})
export type ImportReport = z.infer<typeof importReportSchema>

export type LeftOutCounts = ReadonlyMap<LeftOut, number>

/** The report on a document that was read from a file. */
export function importReport(
  document: DocumentNode,
  format: ImportFormat,
  leftOut: LeftOutCounts = new Map(),
): ImportReport {
  const blocks = document.content ?? []
  const count = (...types: string[]) => blocks.filter(({ type }) => types.includes(type)).length
  const ofRole = (role: string | null) =>
    blocks.filter((node) => node.type === 'paragraph' && roleOf(node) === role)
  const isEmpty = (node: DocumentNode) => linesOf(node).every((line) => textOf(line).trim() === '')
  const headline = ofRole('headline')[0]
  return {
    format,
    headline: headline === undefined ? '' : textOf(headline).trim(),
    hasStandfirst: ofRole('standfirst').length > 0,
    sections: ofRole('heading').length,
    hasConclusion: ofRole('conclusion').length > 0,
    paragraphs: ofRole(null).filter((node) => !isEmpty(node)).length,
    lists: count('bulletList', 'orderedList'),
    quotations: count('blockquote'),
    tables: count('table'),
    images: count('figure'),
    leftOut: leftOutKinds.flatMap((what) => {
      const found = leftOut.get(what) ?? 0
      return found > 0 ? [{ what, count: found }] : []
    }),
  }
}
