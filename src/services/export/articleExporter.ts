import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { storeReply } from '../storeReply.ts'
import { builtInTheme, findTheme } from '../theme/themeFolders.ts'
import { readArticle } from './readArticle.ts'
import { type RenderedArticle, renderArticle } from './renderArticle.ts'

export type ArticleExporter = (
  id: string,
) => Reply<RenderedArticle, 'articleMissing' | 'documentUnreadable' | 'storeFailed'>

/**
 * Makes files of stored articles in one format, as the desk has settled now: for one article or for many.
 * `theme` goes before the desk's. Fails where a page is wanted and its theme cannot be used.
 */
export function articleExporter(
  store: Store,
  format: ExportFormat,
  chosenTheme?: string,
): Reply<ArticleExporter, 'themeMissing' | 'themeBroken'> {
  // Settings that cannot be read hold up no export.
  const read = storeReply(() => succeed(readDesk(store.reader)))
  const desk = read.ok ? read.value : defaultDeskSettings
  const theme =
    format === 'html' ? findTheme(store.folder, chosenTheme ?? desk.pages.theme) : succeed(builtInTheme())
  if (!theme.ok) return theme
  return succeed((id) => {
    const article = readArticle(store, id)
    return article.ok ? succeed(renderArticle(article.value, format, desk, theme.value)) : article
  })
}
