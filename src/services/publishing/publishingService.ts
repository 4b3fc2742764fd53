import type { TahrirServices } from '../../shared/contract/contract.ts'
import type { ThemeSummary } from '../../shared/contract/publishing.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { readArticle } from '../export/readArticle.ts'
import { storeReply } from '../storeReply.ts'
import { type FoundTheme, findTheme, listThemes } from '../theme/themeFolders.ts'
import { pagePreview, samplePiece } from './pagePreview.ts'

type PublishingService = Pick<TahrirServices, Extract<keyof TahrirServices, `publishing.${string}`>>

/** How pieces will look once they are out. */
export function publishingService(store: Store): PublishingService {
  return {
    'publishing.themes': () => succeed({ themes: listThemes(store.folder).map(summaryOf) }),
    'publishing.preview': ({ id, theme: chosen, knownStyle }) => {
      const desk = storeReply(() => succeed(readDesk(store.reader)))
      if (!desk.ok) return desk
      const theme = findTheme(store.folder, chosen ?? desk.value.pages.theme)
      if (!theme.ok) return theme
      const article = id === null ? succeed(samplePiece()) : readArticle(store, id)
      if (!article.ok) return article
      return succeed(pagePreview(article.value, desk.value, theme.value, knownStyle))
    },
  }
}

function summaryOf({ id, isOwn, theme }: FoundTheme): ThemeSummary {
  return theme.ok
    ? { id, isOwn, name: theme.value.name, palettes: theme.value.palettes, failure: null }
    : { id, isOwn, name: { ar: id, en: id }, palettes: null, failure: theme.error }
}
