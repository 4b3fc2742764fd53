import {
  filterConditions,
  listArticles,
  suggestArticles,
} from '../../../src/services/library/listArticles.ts'
import { searchExpression } from '../../../src/services/library/searchExpression.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { listSql } from '../../../src/store/listTable.ts'
import type { Store } from '../../../src/store/openStore.ts'
import { rankedSql, suggestSql } from '../../../src/store/searchTable.ts'

/** One way of asking: makes of each question what the clock then runs. */
export interface Asked {
  /** The service of the program, with all that it does beside: parsing, totals, rows for the screen. */
  service(): number
  /** The bare statement that answers it, prepared before. Gives the number of rows, as the others do. */
  bare(): number
  /** The known-bad way to ask the same, where there is one. */
  bad?(): number
}

export interface QueryKind {
  name: string
  ask(store: Store, random: () => number): Asked
}

const limit = 100
const newestFirst = { by: 'updated', isDescending: true } as const
const desks = ['محليات', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'صحة', 'بيئة', 'تعليم', 'دوليات']
const statuses = ['published', 'corrected', 'draft', 'inReview'] as const
const beginnings = ['مج', 'مجلس', 'مجلس الم', 'ال', 'الطريق الد', 'كت', 'دبي', 'وز', 'افتت', 'نائب']
const frequent = ['المقبل', 'السكان', 'لجنة', 'الاتصالات', 'وثيقة', 'السؤال']
const rare = ['المكلا الفوسفات', 'نواذيبو', 'صلالة مخطوطة', 'Kraków', 'السيول نزوى', '«بنك الدم» تعز']

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item

/** What people ask of the library, each with the statement that the answer cannot be had without. */
export const queryKinds: readonly QueryKind[] = [
  { name: 'list, first page', ask: (store) => listed(store, {}) },
  {
    name: 'list, a page far down',
    ask: (store, random) => {
      const offset = Math.floor(random() * 900) * 100
      const asked = listed(store, { offset })
      // Every column of every row before the page, as SELECT with OFFSET reads them where no index holds the filter.
      const bad = store.reader.prepare(
        `SELECT * FROM articles WHERE status <> 'trashed' ORDER BY updated_at DESC LIMIT ? OFFSET ?`,
      )
      return { ...asked, bad: () => bad.all(limit, offset).length }
    },
  },
  {
    name: 'filter by desk and status',
    ask: (store, random) => listed(store, { desk: pick(desks, random), status: pick(statuses, random) }),
  },
  {
    name: 'filter by byline and year',
    ask: (store, random) => {
      const bylines = store.reader.prepare<[], { name: string }>('SELECT name FROM bylines').all()
      const year = 2013 + Math.floor(random() * 12)
      return listed(store, { byline: pick(bylines, random).name, from: `${year}-01-01`, to: `${year}-12-31` })
    },
  },
  {
    name: 'type-ahead',
    ask: (store, random) => {
      const query = pick(beginnings, random)
      const match = searchExpression(parseQuery(query))?.headline ?? ''
      const statement = store.reader.prepare(suggestSql)
      const body = store.reader.prepare(
        `SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT 8`,
      )
      return {
        service: () => suggestArticles(store, query, 8).length,
        bare: () => statement.all(match, 8).length,
        bad: () => body.all(match).length,
      }
    },
  },
  { name: 'search for a rare word', ask: (store, random) => withoutBad(searched(store, pick(rare, random))) },
  { name: 'search for a frequent word', ask: (store, random) => searched(store, pick(frequent, random)) },
]

/** All hits of a rare word are among those that are ranked anyway. */
function withoutBad({ service, bare }: Asked): Asked {
  return { service, bare }
}

function listed(store: Store, filter: Parameters<typeof filterConditions>[0] & { offset?: number }): Asked {
  const { offset, ...rest } = filter
  const place = offset === undefined ? null : { offset }
  // One row more than are shown tells whether there is another page.
  const question = { conditions: filterConditions(rest), sort: newestFirst, place, limit: limit + 1 }
  const { sql, parameters } = listSql(question)
  const statement = store.reader.prepare(sql)
  return {
    service: () => {
      const reply = listArticles(store, { ...filter, limit })
      return reply.ok ? reply.value.rows.length + (reply.value.cursor === null ? 0 : 1) : -1
    },
    bare: () => statement.all(...parameters).length,
  }
}

function searched(store: Store, query: string): Asked {
  const written = `${query} `
  const match = searchExpression(parseQuery(written)) ?? { text: '', headline: '' }
  const question = { match, conditions: [], limit: limit + 1, offset: 0 }
  const { sql, parameters } = rankedSql(question)
  const statement = store.reader.prepare(sql)
  const all = store.reader.prepare(
    `SELECT a.* FROM article_search s JOIN articles a ON a.number = s.rowid
     WHERE article_search MATCH ? ORDER BY bm25(article_search, 100.0, 1.0) LIMIT ?`,
  )
  return {
    service: () => {
      const reply = listArticles(store, { query: written, limit })
      return reply.ok ? reply.value.rows.length + (reply.value.cursor === null ? 0 : 1) : -1
    },
    bare: () => statement.all(...parameters).length,
    bad: () => all.all(match.text, limit + 1).length,
  }
}
