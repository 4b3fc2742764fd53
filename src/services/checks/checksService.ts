import type { TahrirServices } from '../../shared/contract/contract.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { WordJudge } from '../../shared/spelling/misspeltIn.ts'
import type { Store } from '../../store/openStore.ts'
import { readArticle } from '../export/readArticle.ts'
import { storeReplyLater } from '../storeReply.ts'
import { checkArticle } from './checkArticle.ts'
import { readIgnoredOf } from './readIgnoredOf.ts'

type ChecksService = Pick<TahrirServices, Extract<keyof TahrirServices, `checks.${string}`>>

export function checksService(store: Store, judge: WordJudge): ChecksService {
  return {
    'checks.run': ({ id }) =>
      storeReplyLater(async () => {
        const article = readArticle(store, id)
        if (!article.ok) return article
        return succeed({
          findings: await checkArticle(store, article.value, judge, { ignored: readIgnoredOf(store, id) }),
        })
      }),
  }
}
