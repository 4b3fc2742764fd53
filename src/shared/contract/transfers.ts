import { z } from 'zod'
import { versionNumberSchema } from '../history/version.ts'
import { importReportSchema } from '../import/importReport.ts'
import { method } from '../rpc/contract.ts'
import { articleIdSchema } from './articles.ts'
import { bytesSchema } from './bytes.ts'

/** The formats that a piece leaves in today, with the ending of their files. */
export const exportFormats = {
  html: '.html',
  fragment: '.html',
  docx: '.docx',
  markdown: '.md',
  text: '.txt',
  ninjs: '.json',
  json: '.json',
} as const
export const exportFormatSchema = z.enum(['html', 'fragment', 'docx', 'markdown', 'text', 'ninjs', 'json'])
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** The largest file that is read, in bytes. */
export const maximumFileSize = 64 * 1024 * 1024

export const importFailures = [
  'fileEmpty',
  'fileTooLarge',
  'fileNotText',
  'fileTooComplex',
  'fileUnreadable',
  'fileIsFolder',
  'fileMissing',
  'fileForbidden',
  'jsonBroken',
  'jsonNotArticle',
  'jsonInvalid',
  'formatNewer',
  'storeFailed',
] as const
export type ImportFailure = (typeof importFailures)[number]

/** Of a file of many also that the program itself stumbled over it, which holds up no other. */
const outcomeFailures = [...importFailures, 'importBroke'] as const

export const importedSchema = z.strictObject({
  id: articleIdSchema,
  headline: z.string(),
  /** What was understood of the file. */
  report: importReportSchema,
})
export type Imported = z.infer<typeof importedSchema>

/** What came of one file of a batch. */
export const importOutcomeSchema = z.strictObject({
  name: z.string(),
  imported: importedSchema.nullable(),
  failure: z
    .strictObject({
      code: z.enum(outcomeFailures),
      message: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
})
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

export const transfersMethods = {
  /** Imports one file that was dropped or uploaded, by its content; its name tells nothing but what to call it. */
  'transfers.import': method(
    z.strictObject({ name: z.string().max(1000), bytes: bytesSchema }),
    importedSchema,
    importFailures,
  ),
  /** Asks for files in the host's own dialog and imports them. Only where `nativeDialogs`. */
  'transfers.importByDialog': method(
    z.strictObject({}),
    z.strictObject({ outcomes: z.array(importOutcomeSchema) }),
    ['capabilityMissing'],
  ),
  /** Tells the host how far the import of many files is, of which `transfers.import` brings one at a time. */
  'transfers.importProgress': method(
    z
      .strictObject({
        job: z.string().min(1).max(64),
        done: z.int().min(0),
        failed: z.int().min(0),
        total: z.int().min(1),
      })
      .refine(({ done, failed, total }) => done + failed <= total),
    z.strictObject({}),
  ),
  /** An article as a file, for download; with `version` as it was in that version. */
  'transfers.export': method(
    z.strictObject({
      id: articleIdSchema,
      format: exportFormatSchema,
      version: versionNumberSchema.optional(),
    }),
    z.strictObject({ name: z.string(), mediaType: z.string(), bytes: bytesSchema }),
    ['articleMissing', 'versionMissing', 'documentUnreadable', 'themeMissing', 'themeBroken', 'storeFailed'],
  ),
  /** Asks where to and writes the file there, whole or not at all. `name` is null where the person changed their mind. */
  'transfers.exportByDialog': method(
    z.strictObject({
      id: articleIdSchema,
      format: exportFormatSchema,
      version: versionNumberSchema.optional(),
    }),
    z.strictObject({ name: z.string().nullable() }),
    [
      'capabilityMissing',
      'articleMissing',
      'versionMissing',
      'documentUnreadable',
      'themeMissing',
      'themeBroken',
      'fileUnwritable',
      'storeFailed',
    ],
  ),
} as const
