import type { Status } from '../shared/article/status.ts'
import type { TahrirServices } from '../shared/contract/contract.ts'
import { succeed } from '../shared/rpc/failure.ts'
import type { Store } from '../store/openStore.ts'
import type { changeStatus } from './history/changeStatus.ts'
import { emptyArticle, importArticle } from './import/importArticle.ts'
import { countList, listArticles, suggestArticles } from './library/listArticles.ts'
import type { LiveArticles } from './live/LiveArticles.ts'
import { storeReply } from './storeReply.ts'

type ArticlesService = Pick<TahrirServices, Extract<keyof TahrirServices, `articles.${string}`>>

export function articlesService(
  store: Store,
  live: LiveArticles,
  setStatus: (id: string, status: Status) => ReturnType<typeof changeStatus>,
  onListChanged: () => void,
): ArticlesService {
  return {
    'articles.list': (input) => storeReply(() => listArticles(store, input)),
    'articles.count': ({ query = '', ...filter }) =>
      storeReply(() => succeed(countList(store, { ...filter, query }))),
    'articles.suggest': ({ query, limit }) =>
      storeReply(() => succeed({ rows: suggestArticles(store, query, limit) })),
    'articles.create': ({ language }) => {
      const reply = importArticle(store, emptyArticle(language ?? 'ar'))
      if (!reply.ok) return reply
      onListChanged()
      return succeed({ id: reply.value.id })
    },
    'articles.open': ({ id }, caller) => live.open(id, caller),
    'articles.update': ({ id, update }, caller) => live.update(id, update, caller),
    'articles.sync': ({ id, stateVector, update }, caller) => live.sync(id, { stateVector, update }, caller),
    'articles.close': ({ id }, caller) => {
      live.close(id, caller)
      return succeed({})
    },
    'articles.setStatus': ({ id, status }) => setStatus(id, status),
  }
}
