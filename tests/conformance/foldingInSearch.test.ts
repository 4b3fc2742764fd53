import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listArticles } from '../../src/services/library/listArticles.ts'
import { wordsOf } from '../../src/shared/search/parseQuery.ts'
import { temporaryStore } from '../harness/temporaryStore.ts'
import { addPiece } from '../unit/services/library/pieces.ts'
import { different, matching } from '../unit/shared/text/foldingPairs.ts'

/** text.md, "Folding", through the whole of the search: an article is written one way and searched for another. */
describe('the search over written articles', () => {
  let opened: ReturnType<typeof temporaryStore>
  const articles = new Map<string, string>()
  const pairs = Object.values(matching).flat()

  beforeAll(() => {
    opened = temporaryStore()
    opened.store.writer.transaction(() => {
      for (const word of new Set([...pairs, ...different].flat())) {
        articles.set(word, addPiece(opened.store, '…', { body: `قبلها ${word} بعدها` }))
      }
    })()
  })
  afterAll(() => opened.dispose())

  /** Whether the article in which one word stands is found by another. A space after it: it is written to its end. */
  function finds(query: string, written: string): boolean {
    const reply = listArticles(opened.store, { query: `"${query}" `, limit: 500 })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value.rows.some(({ id }) => id === articles.get(written))
  }

  /** Punctuation, which folds too, is in no index. */
  const hasWord = (text: string) => wordsOf(text).length > 0
  const differsInWords = ([one, other]: readonly [string, string]) =>
    wordsOf(one).join(' ') !== wordsOf(other).join(' ')
  const differing = different.filter(differsInWords)

  it.each(pairs.filter(([one]) => hasWord(one)))('«%s» finds «%s», and the other way', (one, other) => {
    expect(finds(one, other)).toBe(true)
    expect(finds(other, one)).toBe(true)
  })

  it.each(differing)('«%s» does not find «%s»', (one, other) => {
    expect(finds(one, other)).toBe(false)
    expect(finds(other, one)).toBe(false)
  })

  it('is held to at least 120 pairs that match and 60 that do not', () => {
    expect(pairs.filter(([one]) => hasWord(one)).length).toBeGreaterThanOrEqual(120)
    expect(differing.length).toBeGreaterThanOrEqual(60)
  })
})
