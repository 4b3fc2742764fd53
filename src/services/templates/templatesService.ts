import type { Status } from '../../shared/article/status.ts'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { Nothing, Reply } from '../../shared/rpc/failure.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import {
  findTemplate,
  insertTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
} from '../../store/templatesTable.ts'
import { importArticle } from '../import/importArticle.ts'
import { copyArticle } from '../library/copyArticle.ts'
import { storeReply } from '../storeReply.ts'
import { templateArticle } from './templateArticle.ts'

type TemplatesService = Pick<TahrirServices, Extract<keyof TahrirServices, `templates.${string}`>>

/** The desk's own templates, and drafts from them and from the program's. */
export function templatesService(
  store: Store,
  setStatus: (id: string, status: Status) => Reply<Nothing>,
  onListChanged: () => void,
): TemplatesService {
  const told = <R extends Reply<unknown>>(reply: R): R => {
    if (reply.ok) onListChanged()
    return reply
  }
  return {
    'templates.list': () => storeReply(() => succeed({ templates: listTemplates(store.reader) })),
    'templates.save': ({ id, name }) =>
      told(
        storeReply(() =>
          store.writer
            .transaction(() => {
              const copy = copyArticle(store, id)
              if (!copy.ok) return copy
              insertTemplate(store.writer, copy.value.id, name, Date.now())
              return succeed({ id: copy.value.id })
            })
            .immediate(),
        ),
      ),
    'templates.rename': ({ id, name }) =>
      told(
        storeReply(() => {
          if (findTemplate(store.reader, id) === null) return fail('templateMissing')
          renameTemplate(store.writer, id, name)
          return succeed({})
        }),
      ),
    'templates.remove': ({ id }) =>
      told(
        storeReply(() => {
          const template = findTemplate(store.reader, id)
          if (template === null) return fail('templateMissing')
          // First an ordinary article: a trashed template would be neither in the trash nor of use.
          removeTemplate(store.writer, id)
          const trashed = setStatus(id, 'trashed')
          if (trashed.ok) return succeed({})
          insertTemplate(store.writer, id, template.name, Date.now())
          return trashed.error.code === 'documentUnreadable'
            ? fail('documentUnreadable')
            : fail('storeFailed')
        }),
      ),
    'templates.use': ({ id }) =>
      told(
        storeReply(() => {
          if (findTemplate(store.reader, id) === null) return fail('templateMissing')
          const copy = copyArticle(store, id)
          if (copy.ok) return succeed({ id: copy.value.id })
          return copy.error.code === 'articleMissing' ? fail('templateMissing') : fail(copy.error.code)
        }),
      ),
    'templates.useBuiltIn': ({ template, language }) => {
      const reply = told(importArticle(store, templateArticle(template, language)))
      return reply.ok ? succeed({ id: reply.value.id }) : reply
    },
  }
}
