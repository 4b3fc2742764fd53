import { z } from 'zod'
import { directionSchema } from '../article/direction.ts'
import { checklistItemSchema } from '../publishing/checklist.ts'
import { themeIdSchema } from '../publishing/deskDesign.ts'
import { exportProfileSchema } from '../publishing/finishing.ts'
import { palettesSchema } from '../publishing/pageColours.ts'
import { method } from '../rpc/contract.ts'
import { failureSchema } from '../rpc/failure.ts'
import { articleIdSchema } from './articles.ts'
import { bytesSchema } from './bytes.ts'

/** A theme that pages may have. One of the desk's own that cannot be used has a failure, which says why. */
export const themeSummarySchema = z.strictObject({
  id: z.string(),
  name: z.strictObject({ ar: z.string(), en: z.string() }),
  isOwn: z.boolean(),
  palettes: palettesSchema.nullable(),
  failure: failureSchema.nullable(),
})
export type ThemeSummary = z.infer<typeof themeSummarySchema>

/** A line as elsewhere shows it: cut where it is too long for the place. */
const cutLineSchema = z.strictObject({ text: z.string(), isCut: z.boolean() })

/** How a page will look in the results of a search engine, and where somebody shares its address. */
export const shareCardsSchema = z.strictObject({
  address: z.string(),
  siteName: z.string(),
  search: z.strictObject({ title: cutLineSchema, description: cutLineSchema }),
  share: z.strictObject({ title: cutLineSchema, description: cutLineSchema }),
  /**
   * Whether the page's first image goes along where its address is shared: it does, the page has none, nobody knows the
   * page's address yet, or no way of exporting puts images beside a page, where others can fetch them.
   */
  image: z.enum(['shown', 'none', 'noAddress', 'inPage']),
})
export type ShareCards = z.infer<typeof shareCardsSchema>

/** A page in its parts, so that a preview changes what has changed and nothing else. */
export const pagePreviewSchema = z.strictObject({
  language: z.string(),
  direction: directionSchema,
  title: z.string(),
  body: z.string(),
  /** Names the style sheet by what is in it; null where that is the one that the caller has. */
  styleId: z.string(),
  style: z.string().nullable(),
  cards: shareCardsSchema,
})
export type PagePreview = z.infer<typeof pagePreviewSchema>

const profileIdSchema = exportProfileSchema.shape.id

/** A folder that pieces go to, by its name: no window learns a path. */
export const exportPlaceSchema = z.strictObject({
  name: z.string(),
  /** A person chose it in the host's dialog; else it stands below `exports` in the data folder. */
  isChosen: z.boolean(),
})
export type ExportPlace = z.infer<typeof exportPlaceSchema>

/** What became of a piece that was sent out. */
export const finishedFileSchema = z.strictObject({
  /** The name of the file; null where the person changed their mind. */
  name: z.string().nullable(),
  /** The folder of the profile that it was written to, if it was. */
  folder: exportPlaceSchema.nullable(),
  /** The file itself, where it is for the person to save. */
  download: z.strictObject({ mediaType: z.string(), bytes: bytesSchema }).nullable(),
})
export type FinishedFile = z.infer<typeof finishedFileSchema>

/** Told by the caller, so that it can stop what it has begun. */
const jobSchema = z.string().min(1).max(64)

/** What came of an export of many. */
export const manyExportedSchema = z.strictObject({
  folder: exportPlaceSchema,
  written: z.int().min(0),
  failures: z.array(z.strictObject({ id: articleIdSchema, headline: z.string(), failure: failureSchema })),
  /** Whether it was stopped before all were out; what is written stays. */
  isStopped: z.boolean(),
})
export type ManyExported = z.infer<typeof manyExportedSchema>

export const publishingMethods = {
  /** The program's themes, then the desk's own from its data folder. */
  'publishing.themes': method(z.strictObject({}), z.strictObject({ themes: z.array(themeSummarySchema) })),
  /**
   * The page of an article as it is saved, or of a sample where `id` is null, in a theme or in the desk's.
   * `knownStyle` is the `styleId` that the caller has already.
   */
  'publishing.preview': method(
    z.strictObject({
      id: articleIdSchema.nullable(),
      theme: themeIdSchema.optional(),
      knownStyle: z.string().max(100).optional(),
    }),
    pagePreviewSchema,
    ['articleMissing', 'documentUnreadable', 'themeMissing', 'themeBroken', 'storeFailed'],
  ),
  /** The desk's checklist for an article as it is saved. */
  'publishing.checklist': method(
    z.strictObject({ id: articleIdSchema }),
    z.strictObject({ items: z.array(checklistItemSchema) }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
  /** Sends an article out by a profile: written to its folder or where a dialog says, else given for download; a finished piece not before its embargo is over. */
  'publishing.finish': method(
    z.strictObject({ id: articleIdSchema, profile: profileIdSchema }),
    finishedFileSchema,
    [
      'profileMissing',
      'articleMissing',
      'documentUnreadable',
      'embargoed',
      'themeMissing',
      'themeBroken',
      'exportFolderMissing',
      'exportFolderForbidden',
      'fileUnwritable',
      'storeFailed',
    ],
  ),
  /** Has the person drag an article out as the file that a profile makes of it; in the moment of the drag. Only where `dragOut`. */
  'publishing.dragOut': method(
    z.strictObject({ id: articleIdSchema, profile: profileIdSchema }),
    z.strictObject({ name: z.string() }),
    [
      'capabilityMissing',
      'profileMissing',
      'articleMissing',
      'embargoed',
      'documentUnreadable',
      'themeMissing',
      'themeBroken',
      'fileUnwritable',
      'storeFailed',
    ],
  ),
  /** The folders that were chosen on this machine, by profile. */
  'publishing.folders': method(
    z.strictObject({}),
    z.strictObject({ folders: z.array(z.strictObject({ profile: profileIdSchema, name: z.string() })) }),
    ['storeFailed'],
  ),
  /** Asks in the host's own dialog for the folder of a profile, and keeps it. Only where `nativeDialogs`. `name` is null where the person changed their mind. */
  'publishing.chooseFolder': method(
    z.strictObject({ profile: profileIdSchema }),
    z.strictObject({ name: z.string().nullable() }),
    ['capabilityMissing', 'exportFolderMissing', 'exportFolderForbidden', 'storeFailed'],
  ),
  /** The files of a profile go below `exports` in the data folder again. */
  'publishing.forgetFolder': method(z.strictObject({ profile: profileIdSchema }), z.strictObject({}), [
    'storeFailed',
  ]),
  /** Asks where to and saves the page of an article there as a PDF. Only where `pdf`. `name` is null where the person changed their mind. */
  'publishing.savePdf': method(
    z.strictObject({ id: articleIdSchema, theme: themeIdSchema.optional() }),
    z.strictObject({ name: z.string().nullable() }),
    [
      'capabilityMissing',
      'articleMissing',
      'documentUnreadable',
      'themeMissing',
      'themeBroken',
      'printFailed',
      'fileUnwritable',
      'storeFailed',
    ],
  ),
  /** Exports articles, or all that are not in the trash (null), to the folder of a profile. `exportProgress` tells how far it is. */
  'publishing.exportMany': method(
    z.strictObject({
      ids: z.array(articleIdSchema).max(1_000_000).nullable(),
      profile: profileIdSchema,
      job: jobSchema,
    }),
    manyExportedSchema,
    [
      'profileMissing',
      'themeMissing',
      'themeBroken',
      'exportFolderMissing',
      'exportFolderForbidden',
      'fileUnwritable',
      'storeFailed',
    ],
  ),
  /** Stops an export of this caller's after the piece that is being written; one that is over stays as it is. */
  'publishing.stopExport': method(z.strictObject({ job: jobSchema }), z.strictObject({})),
} as const

export const publishingEvents = {
  /** An export of this caller's has come so far. */
  exportProgress: z.strictObject({
    job: jobSchema,
    done: z.int().min(0),
    total: z.int().min(0),
    headline: z.string(),
  }),
} as const
