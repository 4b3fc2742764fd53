import { canStep } from '../shared/article/status.ts'
import type { TahrirServices } from '../shared/contract/contract.ts'
import { fail } from '../shared/failures/fail.ts'
import { metadataOfReplica } from '../shared/replica/articleReplica.ts'
import { readMetadata } from '../shared/replica/replicaMetadata.ts'
import { succeed } from '../shared/rpc/failure.ts'
import type { Store } from '../store/openStore.ts'
import { emptyArticle, importArticle } from './import/importArticle.ts'
import { listArticles } from './listArticles.ts'
import type { LiveArticles } from './live/LiveArticles.ts'
import { storeReply } from './storeReply.ts'

type ArticlesService = Pick<TahrirServices, Extract<keyof TahrirServices, `articles.${string}`>>

export function articlesService(
  store: Store,
  live: LiveArticles,
  onListChanged: () => void,
): ArticlesService {
  return {
    'articles.list': (input) => storeReply(() => listArticles(store, input)),
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
    'articles.setStatus': ({ id, status }) => {
      let isAllowed = true
      const reply = live.edit(id, (doc) => {
        const map = metadataOfReplica(doc)
        isAllowed = canStep(readMetadata(map).metadata.status, status)
        if (isAllowed) map.set('status', status)
      })
      if (!reply.ok) return reply
      return isAllowed ? succeed({}) : fail('statusRefused')
    },
  }
}
