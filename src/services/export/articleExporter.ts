import type { Article } from '../../shared/article/article.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { storeReply } from '../storeReply.ts'
import { builtInTheme, findTheme } from '../theme/themeFolders.ts'
import type { Naming } from './exportName.ts'
import { readArticle } from './readArticle.ts'
import { type RenderedArticle, renderArticle } from './renderArticle.ts'

/** A file and the article that is in it. */
export interface ExportedArticle extends RenderedArticle {
  article: Article
}

export type ArticleExporter = (
  id: string,
) => Reply<ExportedArticle, 'articleMissing' | 'documentUnreadable' | 'storeFailed'>

/** What files are to be made: a format, and what goes before the desk's own settings. */
export interface ExportWish {
  format: ExportFormat
  theme?: string | null
  naming?: Naming
}

/**
 * Makes files of stored articles in one format, as the desk has settled now: for one article or for many.
 * Fails where a page is wanted and its theme cannot be used.
 */
export function articleExporter(
  store: Store,
  { format, theme: chosen, naming }: ExportWish,
): Reply<ArticleExporter, 'themeMissing' | 'themeBroken'> {
  // Settings that cannot be read hold up no export.
  const read = storeReply(() => succeed(readDesk(store.reader)))
  const desk = read.ok ? read.value : defaultDeskSettings
  const theme =
    format === 'html' ? findTheme(store.folder, chosen ?? desk.pages.theme) : succeed(builtInTheme())
  if (!theme.ok) return theme
  return succeed((id) => {
    const article = readArticle(store, id, true)
    if (!article.ok) return article
    return succeed({
      ...renderArticle(article.value, format, desk, theme.value, naming),
      article: article.value,
    })
  })
}
