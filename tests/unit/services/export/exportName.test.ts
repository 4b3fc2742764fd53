import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportName } from '../../../../src/services/export/exportName.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { articleArbitrary } from '../../../generators/article.ts'

const [sample] = fc.sample(articleArbitrary, { numRuns: 1, seed: 1 })

function named(slug: string, headline = '', id = 'a-1'): Article {
  if (sample === undefined) throw new Error('nothing generated')
  return {
    ...sample,
    id,
    headline: { direction: 'rtl', content: headline === '' ? [] : [{ text: headline }] },
    metadata: { ...sample.metadata, slug },
  }
}

describe('The name of an exported file', () => {
  it.each([
    ['the slug', named('water-gardens', 'حدائق المدينة'), 'water-gardens.html'],
    ['else the headline, in Arabic', named('', 'حدائق المدينة'), 'حدائق المدينة.html'],
    ['else the id', named('', ' \u200f', 'id-7'), 'id-7.html'],
    ['a word of its own where nothing is left', named('', '???', '...'), 'article.html'],
    ['without what separates folders', named('../../etc/passwd'), 'etc passwd.html'],
    ['without what Windows refuses', named('a<b>c:d"e|f?g*h\\i'), 'a b c d e f g h i.html'],
    ['without bidi controls, which show a name backwards', named('report\u202egnp'), 'reportgnp.html'],
    ['with the joiner that Persian needs', named('می\u200cخواهم'), 'می\u200cخواهم.html'],
    ['not a device of Windows', named('CON'), '_CON.html'],
    ['not a device of Windows, whatever follows', named('aux.txt'), '_aux.txt.html'],
    ['but a word that begins like one', named('console'), 'console.html'],
    ['neither hidden nor an option', named('.-rf'), 'rf.html'],
    ['without a line break', named('', 'سطر\nآخر'), 'سطر آخر.html'],
  ])('is %s', (_, article, expected) => {
    expect(exportName(article, '.html')).toBe(expected)
  })

  it('is cut between letters as a reader sees them', () => {
    expect(exportName(named('', 'م\u064e'.repeat(100)), '.html')).toBe(`${'م\u064e'.repeat(28)}.html`)
    expect(exportName(named('', '👩‍👩‍👧'.repeat(20)), '.html')).toBe(`${'👩‍👩‍👧'.repeat(6)}.html`)
  })

  it('is one that every file system takes, whatever the article', () => {
    fc.assert(
      fc.property(articleArbitrary, fc.string({ unit: 'binary', maxLength: 200 }), (article, slug) => {
        const name = exportName({ ...article, metadata: { ...article.metadata, slug } }, '.fragment.html')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
        expect(name).toMatch(/^[^.\s].*[^.\s]\.fragment\.html$|^[^.\s]\.fragment\.html$/su)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i)
        expect(name).toBe(name.normalize('NFC'))
      }),
    )
  })
})
