import type { TahrirServices } from '../../shared/contract/contract.ts'
import type { ThemeSummary } from '../../shared/contract/publishing.ts'
import { checklist } from '../../shared/publishing/checklist.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { checkArticle } from '../checks/checkArticle.ts'
import { readIgnoredOf } from '../checks/readIgnoredOf.ts'
import { readDesk } from '../desk/readDesk.ts'
import { readArticle } from '../export/readArticle.ts'
import type { HostDialogs } from '../hostPort.ts'
import { storeReply } from '../storeReply.ts'
import { type FoundTheme, findTheme, listThemes } from '../theme/themeFolders.ts'
import { finishArticle } from './finishArticle.ts'
import { pagePreview, samplePiece } from './pagePreview.ts'

type PublishingService = Pick<TahrirServices, Extract<keyof TahrirServices, `publishing.${string}`>>

/** How pieces will look once they are out. */
export function publishingService(store: Store, dialogs: HostDialogs | null): PublishingService {
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
    'publishing.checklist': ({ id }) =>
      storeReply(() => {
        const article = readArticle(store, id)
        if (!article.ok) return article
        const findings = checkArticle(store, article.value, readIgnoredOf(store, id))
        const { required } = readDesk(store.reader).finishing
        return succeed({ items: checklist(article.value, findings, required, Date.now()) })
      }),
    'publishing.finish': ({ id, profile }) => finishArticle(store, dialogs, id, profile),
  }
}

function summaryOf({ id, isOwn, theme }: FoundTheme): ThemeSummary {
  return theme.ok
    ? { id, isOwn, name: theme.value.name, palettes: theme.value.palettes, failure: null }
    : { id, isOwn, name: { ar: id, en: id }, palettes: null, failure: theme.error }
}
