import type { Article } from '../../shared/article/article.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { storeReply } from '../storeReply.ts'
import { builtInTheme, findTheme } from '../theme/themeFolders.ts'
import type { Naming } from './exportName.ts'
import type { ImagePlace } from './manner.ts'
import { readArticle } from './readArticle.ts'
import { type RenderedArticle, renderArticle } from './renderArticle.ts'

/** A file and the article that is in it. */
export interface ExportedArticle extends RenderedArticle {
  article: Article
}

type ReadFailure = 'articleMissing' | 'documentUnreadable' | 'storeFailed'

export type ArticleExporter<Failure extends string = ReadFailure> = (
  id: string,
) => Reply<ExportedArticle, Failure>

/** What files are to be made: a format, and what goes before the desk's own settings. */
export interface ExportWish {
  format: ExportFormat
  theme?: string | null
  naming?: Naming
  images?: ImagePlace
}

/**
 * Makes files of stored articles in one format, as the desk has settled now: for one article or for many.
 * Fails where a page is wanted and its theme cannot be used.
 */
export function articleExporter(
  store: Store,
  wish: ExportWish,
): Reply<ArticleExporter, 'themeMissing' | 'themeBroken'> {
  return exporterOf(store, wish, (id) => readArticle(store, id, true))
}

/** The same for articles that `read` gives, such as one of their versions. */
export function exporterOf<Failure extends string>(
  store: Store,
  { format, theme: chosen, naming, images }: ExportWish,
  read: (id: string) => Reply<Article, Failure>,
): Reply<ArticleExporter<Failure>, 'themeMissing' | 'themeBroken'> {
  // Settings that cannot be read hold up no export.
  const settings = storeReply(() => succeed(readDesk(store.reader)))
  const desk = settings.ok ? settings.value : defaultDeskSettings
  const theme =
    format === 'html' ? findTheme(store.folder, chosen ?? desk.pages.theme) : succeed(builtInTheme())
  if (!theme.ok) return theme
  return succeed((id) => {
    const article = read(id)
    if (!article.ok) return article
    return succeed({
      ...renderArticle(article.value, format, desk, theme.value, naming, images),
      article: article.value,
    })
  })
}
