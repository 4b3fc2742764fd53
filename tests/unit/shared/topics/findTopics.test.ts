import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Topic } from '../../../../src/shared/contract/topics.ts'
import { codeIn, findTopics } from '../../../../src/shared/topics/findTopics.ts'

const file: unknown = JSON.parse(
  readFileSync(new URL('../../../../resources/topics/mediatopics.json', import.meta.url), 'utf8'),
)
const topics: Topic[] = (file as { topics: [string, string | null, string, string][] }).topics.map(
  ([code, parent, en, ar]) => ({ code, parent, en, ar }),
)
const names = (typed: string) => findTopics(topics, typed).map(({ en }) => en)

describe('the media topics', () => {
  it('each have a code of their own, a name in both languages, and a topic above them that is there', () => {
    const codes = new Set(topics.map(({ code }) => code))
    expect(codes.size).toBe(topics.length)
    for (const { code, parent, en, ar } of topics) {
      expect(code).toMatch(/^\d{8}$/)
      expect(parent === null || codes.has(parent)).toBe(true)
      expect(en).toMatch(/^[a-z]/)
      expect(ar).toMatch(/^\p{Script=Arabic}/u)
    }
  })

  it('are found by words in Arabic and in English, as typed so far', () => {
    expect(names('climate')).toEqual(['climate change'])
    expect(names('تغير المن')).toEqual(['climate change'])
    expect(names('انتخابات')).toEqual(['election'])
    expect(names('الإنتخابات')).toEqual(['election'])
    expect(names('ترفيه')).toContain('arts, culture, entertainment and media')
  })

  it('come with those first whose name begins so', () => {
    expect(names('economy').slice(0, 2)).toEqual(['economy, business and finance', 'economy'])
  })

  it('are not offered where nothing is typed, or nothing fits', () => {
    expect(names(' ')).toEqual([])
    expect(names('xyz')).toEqual([])
  })

  it('can be any other by its code', () => {
    expect(findTopics(topics, 'medtop:20000651')).toEqual([
      { code: '20000651', parent: null, en: 'medtop:20000651', ar: 'medtop:20000651' },
    ])
    expect(findTopics(topics, '20000574').map(({ en }) => en)).toEqual(['election'])
    expect(codeIn('http://cv.iptc.org/newscodes/mediatopic/20000344')).toBe('20000344')
    expect(codeIn('medtop:2000')).toBeNull()
  })
})
