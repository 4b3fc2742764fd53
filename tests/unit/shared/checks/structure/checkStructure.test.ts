import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article.ts'
import type { Block } from '../../../../../src/shared/article/block.ts'
import { kindKey } from '../../../../../src/shared/checks/ignored.ts'
import { checkStructure } from '../../../../../src/shared/checks/structure/checkStructure.ts'
import { defaultDeskSettings } from '../../../../../src/shared/desk/deskSettings.ts'
import { paragraph, rtl, runs, sample, withBlocks } from '../../../services/export/samples.ts'

const found = (article: Article) =>
  checkStructure(article, defaultDeskSettings).map(({ code, field, text }) =>
    [code, field, text].filter((part) => part !== '').join(' '),
  )

/** A piece in which all is as a desk wants it. */
const sound: Article = {
  ...withBlocks(paragraph(rtl('بدأت أعمال الترميم في السوق القديمة صباح الأحد.'))),
  headline: rtl('بدء ترميم السوق القديمة بعد عامين من التأجيل'),
  statistics: { words: 60, characters: 300, readingMinutes: 1 },
}
const empty = { direction: 'rtl' as const, content: [] }
const words = (count: number) => ({ ...sound.statistics, words: count })

describe('A piece as a whole', () => {
  it('that has what it should is left alone', () => {
    expect(found(sound)).toEqual([])
    // Its one image has no caption, but a description.
    expect(found({ ...sample, headline: sound.headline })).toEqual([])
  })

  it('has a headline, neither too short nor too long for the desk', () => {
    expect(found({ ...sound, headline: empty })).toEqual(['headline-length headline'])
    expect(found({ ...sound, headline: rtl('عاجل') })).toEqual(['headline-length headline'])
    expect(found({ ...sound, headline: rtl('كلمة '.repeat(21)) })).toEqual(['headline-length headline'])
    const desk = {
      ...defaultDeskSettings,
      houseStyle: { ...defaultDeskSettings.houseStyle, headlineLeast: 3, headlineMost: 50 },
    }
    expect(checkStructure({ ...sound, headline: rtl('عاجل') }, desk)).toEqual([])
  })

  it('counts in a headline what a reader counts: letters with their marks', () => {
    expect(found({ ...sound, headline: rtl('مُدَرِّسَةٌ كَتَبَتْ'.padEnd(17, '.')) })).toEqual([
      'headline-length headline',
    ])
  })

  it('names its author where it is not plain news', () => {
    const unsigned = (kind: Article['metadata']['kind']) =>
      checkStructure({ ...sound, metadata: { ...sound.metadata, kind, byline: [' '] } }, defaultDeskSettings)
    expect(unsigned('opinion')).toMatchObject([{ code: 'byline-missing', severity: 'warning' }])
    expect(unsigned('breaking')).toMatchObject([{ code: 'byline-missing', severity: 'hint' }])
  })

  it('has headings with words in them and text under them', () => {
    const section = { id: 's2', heading: rtl('قسم'), blocks: [paragraph(rtl(' '))] }
    expect(found({ ...sound, sections: [...sound.sections, section] })).toEqual([
      'section-empty sections/1/heading',
    ])
    const silent = { ...section, heading: empty, blocks: [paragraph(rtl('نص'))] }
    expect(found({ ...sound, sections: [...sound.sections, silent] })).toEqual([
      'heading-missing sections/1/heading',
    ])
    expect(found({ ...sound, conclusion: { id: 'c', heading: empty, blocks: [] } })).toEqual([
      'heading-missing conclusion/heading',
      'section-empty conclusion/heading',
    ])
    expect(found({ ...sound, statistics: words(500) })).toContain('heading-missing sections/0')
  })

  it('comes to a conclusion where it is a long report or analysis', () => {
    const long = (kind: Article['metadata']['kind']) => ({
      ...sound,
      sections: [...sound.sections, { id: 's2', heading: rtl('قسم'), blocks: [paragraph(rtl('نص'))] }],
      statistics: words(500),
      metadata: { ...sound.metadata, kind },
    })
    expect(found(long('analysis'))).toEqual(['conclusion-missing conclusion'])
    expect(found(long('news'))).toEqual([])
  })

  it('describes its images, wherever they stand', () => {
    const figure: Block = {
      type: 'figure',
      id: 'f',
      direction: 'rtl',
      asset: '',
      alt: ' ',
      credit: '',
      caption: rtl('تعليق'),
    }
    const quote: Block = {
      type: 'blockquote',
      id: 'q',
      direction: 'rtl',
      blocks: [figure],
      attribution: null,
    }
    expect(found({ ...sound, sections: [{ id: 's', heading: null, blocks: [figure, quote] }] })).toEqual([
      'alt-missing sections/0/blocks/0',
      'alt-missing sections/0/blocks/1/blocks/0',
    ])
  })

  it('has no link that nobody sees', () => {
    const link = { type: 'link' as const, href: 'https://example.com/' }
    const blocks = (...content: Parameters<typeof runs>) => ({
      ...sound,
      sections: [{ id: 's', heading: null, blocks: [runs(...content)] }],
    })
    expect(found(blocks({ text: 'نص' }, { text: ' ', marks: [link] }, { text: 'نص' }))).toHaveLength(1)
    // One link of two runs, of which only the second shows something.
    expect(
      found(blocks({ text: ' ', marks: [link] }, { text: 'هنا', marks: [link, { type: 'bold' }] })),
    ).toEqual([])
  })

  it.each([
    ['بلغ العدد ؟؟؟ شخصًا.', '؟؟؟'],
    ['قال المتحدث TK إن العمل مستمر.', 'TK'],
    ['وصل TKTK من الركاب.', 'TKTK'],
    ['?????', '?????'],
  ])('has no unfinished place: %s', (text, place) => {
    expect(
      found({ ...sound, sections: [{ id: 's', heading: null, blocks: [paragraph(rtl(text))] }] }),
    ).toEqual([`tk-marker sections/0/blocks/0 ${place}`])
  })

  it.each(['وصلت الرحلة TK 1984 في موعدها.', 'الرحلة TK1984', 'أحقًا؟!', 'ماذا؟؟', 'شركة STKE', 'tk', 'TK-9'])(
    'is not taken for unfinished: %s',
    (text) => {
      expect(
        found({ ...sound, sections: [{ id: 's', heading: null, blocks: [paragraph(rtl(text))] }] }),
      ).toEqual([])
    },
  )

  it('is not told of what the desk has turned off, or a person has ignored in it', () => {
    const article = { ...sound, headline: rtl('عاجل') }
    const checks = { ...defaultDeskSettings.checks, off: ['headline-length' as const] }
    expect(checkStructure(article, { ...defaultDeskSettings, checks })).toEqual([])
    expect(checkStructure(article, defaultDeskSettings, new Set([kindKey('headline-length')]))).toEqual([])
  })
})
