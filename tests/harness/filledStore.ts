import { emptyArticle, importArticle } from '../../src/services/import/importArticle.ts'
import type { Store } from '../../src/store/openStore.ts'

/** Puts `count` short articles into a store, and gives their ids. */
export function fillStore(store: Store, count: number, word = 'خبر'): string[] {
  return Array.from({ length: count }, (_, index) => {
    const article = emptyArticle('ar')
    article.document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { role: 'headline' },
          content: [{ type: 'text', text: `${word} ${index}` }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: `نص ${word} رقم ${index} من غرفة الأخبار.` }] },
      ],
    }
    const reply = importArticle(store, article)
    if (!reply.ok) throw new Error(reply.error.message)
    return reply.value.id
  })
}

/** All rows of all of a store's own tables, to compare two stores by. The name of its generation is left out. */
export function contentOf(store: Pick<Store, 'reader'>): Record<string, unknown[]> {
  const tables = store.reader
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
    )
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => {
      const filter = name === 'settings' ? `WHERE name <> 'archive.generation'` : ''
      return [name, store.reader.prepare(`SELECT * FROM "${name}" ${filter}`).all()]
    }),
  )
}
