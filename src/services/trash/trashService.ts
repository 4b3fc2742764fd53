import type { TahrirServices } from '../../shared/contract/contract.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { contentOfArticles, deleteArticles, trashedArticles } from '../../store/trashTable.ts'
import { storeReply } from '../storeReply.ts'

type TrashService = Pick<TahrirServices, Extract<keyof TahrirServices, `trash.${string}`>>

/** What is in the trash, and its end. `onDeleted` is told the ids of what is gone. */
export function trashService(store: Store, onDeleted: (ids: string[]) => void): TrashService {
  return {
    'trash.describe': ({ ids }) =>
      storeReply(() => {
        const numbers = trashedArticles(store.reader, { ids }).map(({ number }) => number)
        return succeed(contentOfArticles(store.reader, numbers))
      }),
    'trash.delete': ({ ids }) =>
      storeReply(() => {
        const articles = trashedArticles(store.reader, { ids })
        const content = deleteArticles(
          store.writer,
          articles.map(({ number }) => number),
        )
        if (articles.length > 0) onDeleted(articles.map(({ id }) => id))
        return succeed(content)
      }),
  }
}
