import type { TahrirServices } from '../../shared/contract/contract.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readArticle } from '../export/readArticle.ts'
import { storeReply } from '../storeReply.ts'
import { checkArticle } from './checkArticle.ts'
import { readIgnoredOf } from './readIgnoredOf.ts'

type ChecksService = Pick<TahrirServices, Extract<keyof TahrirServices, `checks.${string}`>>

export function checksService(store: Store): ChecksService {
  return {
    'checks.run': ({ id }) =>
      storeReply(() => {
        const article = readArticle(store, id)
        if (!article.ok) return article
        return succeed({ findings: checkArticle(store, article.value, readIgnoredOf(store, id)) })
      }),
  }
}
