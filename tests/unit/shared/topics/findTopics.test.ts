import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Topic } from '../../../../src/shared/contract/topics.ts'
import { codeIn, findTopics, otherNameFor, topicNamed } from '../../../../src/shared/topics/findTopics.ts'
import { readTopics } from '../../../../src/shared/topics/readTopics.ts'

const topics: readonly Topic[] = readTopics(
  JSON.parse(readFileSync(new URL('../../../../resources/topics/mediatopics.json', import.meta.url), 'utf8')),
)
const names = (typed: string) => findTopics(topics, typed).map(({ en }) => en)

describe('the media topics', () => {
  it('each have a code of their own, a name in both languages, and a topic above them that is there', () => {
    const codes = new Set(topics.map(({ code }) => code))
    expect(codes.size).toBe(topics.length)
    for (const { code, parent, en, ar } of topics) {
      expect(code).toMatch(/^\d{8}$/)
      expect(parent === null || codes.has(parent)).toBe(true)
      expect(en).toMatch(/^[\dA-Za-z]/)
      expect(ar).toMatch(/^\p{Script=Arabic}/u)
    }
  })

  it('are the whole vocabulary, in a tree under seventeen', () => {
    expect(topics.length).toBe(1393)
    expect(topics.filter(({ parent }) => parent === null)).toHaveLength(17)
    const byCode = new Map(topics.map((topic) => [topic.code, topic]))
    const depth = (topic: Topic): number =>
      topic.parent === null ? 1 : 1 + depth(byCode.get(topic.parent) as Topic)
    expect(Math.max(...topics.map(depth))).toBe(6)
  })

  it('are found by words in Arabic and in English, as typed so far', () => {
    expect(names('climate ch')).toEqual(['climate change'])
    expect(names('تغيّر المن')).toEqual(['climate change'])
    expect(names('تبدل مناخي')).toEqual(['climate change'])
    expect(names('الإنتخابات')[0]).toBe('election')
    expect(names('انتخابات بلد')).toEqual(['local elections'])
    expect(names('كرة القدم')[0]).toBe('football')
    expect(names('ذكاء')).toEqual(['artificial intelligence'])
    expect(names('حج')).toContain('religious ritual')
    expect(names('ترفيه')).toContain('arts, culture, entertainment and media')
    expect(names('ألعا')).toContain('game')
    expect(names('إلكتر')).toContain('eSports')
  })

  it('come with the name that was typed first, then those that begin so', () => {
    expect(names('economy').slice(0, 2)).toEqual(['economy', 'economy, business and finance'])
    expect(names('war')[0]).toBe('war')
    expect(names('اقتصاد')[0]).toBe('economy')
    const football = names('كرة ال')
    expect(football.indexOf('football')).toBeLessThan(football.indexOf('Australian rules football'))
  })

  it('are named by what stands in the text, folded, those in use first', () => {
    expect(topicNamed(topics, 'إقتصاد')?.en).toBe('economy')
    expect(topicNamed(topics, 'Climate Change')?.code).toBe('20000418')
    expect(topicNamed(topics, 'xyz')).toBeUndefined()
  })

  it('say by which other name they were found', () => {
    const climate = topics.find(({ en }) => en === 'climate change')
    if (climate === undefined) throw new Error('There is no such topic.')
    expect(otherNameFor(climate, 'تغير')).toBe('تغير المناخ')
    expect(otherNameFor(climate, 'تبدل')).toBeNull()
    expect(otherNameFor(climate, 'clim')).toBeNull()
  })

  it('that are retired are offered by their code alone', () => {
    expect(names('inline skating')).toEqual([])
    expect(names('20000967')).toEqual(['inline skating'])
  })

  it('are not offered where nothing is typed, or nothing fits', () => {
    expect(names(' ')).toEqual([])
    expect(names('xyz')).toEqual([])
  })

  it('can be any other by its code', () => {
    expect(findTopics(topics, 'medtop:20009999')).toEqual([
      {
        code: '20009999',
        parent: null,
        en: 'medtop:20009999',
        ar: 'medtop:20009999',
        also: null,
        isRetired: false,
      },
    ])
    expect(findTopics(topics, '20000574').map(({ en }) => en)).toEqual(['election'])
    expect(codeIn('http://cv.iptc.org/newscodes/mediatopic/20000344')).toBe('20000344')
    expect(codeIn('medtop:2000')).toBeNull()
  })
})
