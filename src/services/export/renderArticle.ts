import type { Article } from '../../shared/article/article.ts'
import { type ExportFormat, exportFormats } from '../../shared/contract/transfers.ts'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import type { Theme } from '../theme/readTheme.ts'
import { builtInTheme } from '../theme/themeFolders.ts'
import { articleFragment } from './articleFragment.ts'
import { articleJson } from './articleJson.ts'
import { articlePage } from './articlePage.ts'
import { articleDocx } from './docx/articleDocx.ts'
import { exportName, type Naming } from './exportName.ts'
import { type ImagePlace, imagesBeside } from './manner.ts'
import { articleMarkdown } from './markdown/articleMarkdown.ts'
import { articleNinjs } from './ninjs/articleNinjs.ts'
import { articleText } from './text/articleText.ts'

export interface RenderedArticle {
  /** A file name that every common file system takes. */
  name: string
  mediaType: string
  bytes: Uint8Array
  /** What the file needs beside it, by relative paths: its images, where they are not in it. */
  beside: { path: string; bytes: Uint8Array }[]
}

interface Writer {
  write: (article: Article, desk: DeskSettings, theme: Theme, images: ImagePlace) => string | Uint8Array
  mediaType: string
  ending: string
}

const writers: Record<ExportFormat, Writer> = {
  json: {
    write: articleJson,
    mediaType: 'application/json; charset=utf-8',
    ending: exportFormats.json,
  },
  html: { write: articlePage, mediaType: 'text/html; charset=utf-8', ending: exportFormats.html },
  fragment: {
    write: articleFragment,
    mediaType: 'text/html; charset=utf-8',
    ending: `.fragment${exportFormats.fragment}`,
  },
  docx: {
    write: articleDocx,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: exportFormats.docx,
  },
  markdown: {
    write: articleMarkdown,
    mediaType: 'text/markdown; charset=utf-8; variant=CommonMark',
    ending: exportFormats.markdown,
  },
  text: { write: articleText, mediaType: 'text/plain; charset=utf-8', ending: exportFormats.text },
  ninjs: {
    write: articleNinjs,
    mediaType: 'application/json; charset=utf-8',
    ending: `.ninjs${exportFormats.ninjs}`,
  },
}

/**
 * An article as a file in a format that pieces leave in, as the desk has settled: docs/formats.md. Takes a
 * validated article; never fails.
 */
export function renderArticle(
  article: Article,
  format: ExportFormat,
  desk: DeskSettings = defaultDeskSettings,
  theme: Theme = builtInTheme(),
  naming?: Naming,
  images: ImagePlace = 'inline',
): RenderedArticle {
  const { write, mediaType, ending } = writers[format]
  const written = write(article, desk, theme, images)
  return {
    name: exportName(article, ending, naming),
    mediaType,
    bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written,
    beside: format === 'html' && images === 'beside' ? imagesBeside(article) : [],
  }
}
