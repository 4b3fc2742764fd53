import { randomUUID } from 'node:crypto'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import { type View, viewSchema } from '../../shared/contract/views.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { listViews, removeView, saveView } from '../../store/viewsTable.ts'
import { storeReply } from '../storeReply.ts'
import { countList } from './listArticles.ts'

type ViewsService = Pick<TahrirServices, Extract<keyof TahrirServices, `views.${string}`>>

/** Searches with their filters, sorting and layout, kept under names for the whole archive. */
export function viewsService(store: Store): ViewsService {
  return {
    'views.list': () =>
      storeReply(() =>
        succeed({
          views: listViews(store.reader).flatMap(({ id, name, view: json }) => {
            const view = readView(json)
            if (view === null) return []
            return [{ id, name, view, ...countList(store, { ...view.filter, query: view.query }) }]
          }),
        }),
      ),
    'views.save': ({ name, view }) =>
      storeReply(() => {
        const stored = { id: randomUUID(), name, view: JSON.stringify(view) }
        return succeed({ id: saveView(store.writer, stored, Date.now()) })
      }),
    'views.remove': ({ id }) =>
      storeReply(() => (removeView(store.writer, id) ? succeed({}) : fail('viewMissing'))),
  }
}

/** One that a later version of the program wrote in another shape is left out of the list, and kept. */
function readView(json: string): View | null {
  try {
    return viewSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
