import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'
import { metadataSchema } from '../../../../src/shared/article/metadata.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import { detectStructure } from '../../../../src/shared/text/detectStructure.ts'
import { parseListLine } from '../../../../src/shared/text/structure/listMarker.ts'
import { splitLines } from '../../../../src/shared/text/structure/splitLines.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'
import { creditLines, fixture, outline, writtenOut } from './structure/articleText.ts'

const long = 'قال المتحدث إن الخطة الجديدة ستبدأ في مطلع العام المقبل وتشمل كل المحافظات.'
const longer = `${long} ${long}`
const detect = (...lines: string[]) => outline(detectStructure(lines.join('\n')))

describe('detectStructure on whole pieces', () => {
  it('divides a report into headline, ten sections, conclusion and credit', () => {
    const lines = fixture('report.txt').trimEnd().split('\n')
    const detected = detectStructure(fixture('report.txt'))
    const headings = outline(detected).filter((line) => line.startsWith('heading: '))
    expect(headings).toHaveLength(10)
    expect(outline(detected)).toEqual([
      `headline: ${lines[0]}`,
      ...lines
        .slice(2, -5)
        .map((line) => `${headings.includes(`heading: ${line}`) ? 'heading' : 'paragraph'}: ${line}`),
      'conclusion: استنتاج',
      `paragraph: ${lines.at(-4)}`,
    ])
    expect(headings.every((heading) => heading.length < 60)).toBe(true)
    expect(detected.metadata).toEqual({
      language: 'ar',
      alternativeHeadline: lines[1],
      credit: {
        text: 'تم نشر هذا المقال بواسطة منصة ضفاف الإخبارية',
        tagline: 'المنصة التي تروي حكايات المدن كما يعيشها أهلها',
        callToAction: { label: 'اضغط للاشتراك في نشرتنا الصباحية مجانًا', href: null },
      },
    })
  })

  it('finds lists and quotations, and a source at the end', () => {
    const detected = detectStructure(fixture('lists-and-quotations.txt'))
    expect(outline(detected).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'headline',
      'heading',
      'paragraph',
      'heading',
      'item',
      'item',
      'item',
      'heading',
      '1',
      '2',
      '3',
      'paragraph',
      'quotation',
      'heading',
      'paragraph',
    ])
    expect(detected.metadata.credit).toEqual({
      text: 'المصدر: لجنة الانتخابات',
      tagline: '',
      callToAction: null,
    })
  })

  it('reads an English piece with a summary on top, numbered headings and an address in its credit', () => {
    const detected = detectStructure(fixture('english.txt'))
    expect(outline(detected).filter((line) => !line.startsWith('paragraph'))).toEqual([
      'headline: Harbour city votes to keep its trams',
      'heading: Summary',
      'heading: What was decided',
      'heading: 1. Reactions',
      'heading: 2. Next steps',
      'conclusion: Conclusion:',
    ])
    expect(detected.metadata).toEqual({
      language: 'en',
      credit: {
        text: 'This article was originally published by Riverside News',
        tagline: '',
        callToAction: { label: 'Follow us for more:', href: 'https://riverside.example/news' },
      },
    })
  })

  it('gives an empty document for an empty text', () => {
    expect(detectStructure(' \n\u200f\n').document).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'b1', direction: null, role: 'headline' } }],
    })
  })

  it('writes nodes in the form that the document schema gives them', () => {
    const { document } = detectStructure('عنوان الخبر\n• بند أول\n3. بند ثالث\n«قول مأثور»')
    expect(document).toEqual({
      type: 'doc',
      content: [
        line('b1', 'headline', 'عنوان الخبر'),
        {
          type: 'bulletList',
          attrs: { id: 'b2', direction: null },
          content: [{ type: 'listItem', content: [line('b3', null, 'بند أول')] }],
        },
        {
          type: 'orderedList',
          attrs: { id: 'b4', direction: null, start: 3 },
          content: [{ type: 'listItem', content: [line('b5', null, 'بند ثالث')] }],
        },
        {
          type: 'blockquote',
          attrs: { id: 'b6', direction: null },
          content: [line('b7', null, '«قول مأثور»')],
        },
      ],
    })
  })
})

function line(id: string, role: string | null, text: string): DocumentNode {
  return { type: 'paragraph', attrs: { id, direction: null, role }, content: [{ type: 'text', text }] }
}

describe('rule 1, the headline', () => {
  it('is the first line that shows anything, whatever it looks like', () => {
    expect(detect('', ' \u200f ', '- عنوان الخبر.', long)).toEqual([
      'headline: - عنوان الخبر.',
      `paragraph: ${long}`,
    ])
  })

  it('has no second one where a section begins with some of its words', () => {
    expect(detect('وزير الزراعة يفتتح معرض الخريف', 'الزراعة', long)[1]).toBe('heading: الزراعة')
  })
})

describe('rule 2, headings', () => {
  it('are short lines over a longer one or over a list', () => {
    expect(detect('ع', 'أثر القرار', long, 'بنود القرار', '• أول', '• ثان')).toEqual([
      'headline: ع',
      'heading: أثر القرار',
      `paragraph: ${long}`,
      'heading: بنود القرار',
      'item: أول',
      'item: ثان',
    ])
  })

  it('do not end like a sentence', () => {
    for (const end of ['.', '؟', '!', '،', '؛', ':', '…', '.»', '؟"', '.)', '.\u200f']) {
      expect(detect('ع', `أثر القرار${end}`, longer)[1]).toBe(`paragraph: أثر القرار${end}`)
    }
    expect(detect('ع', 'القرار «التاريخي»', longer)[1]).toBe('heading: القرار «التاريخي»')
  })

  it('have 14 words at most', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ')
    expect(detect('ع', words(14), longer)[1]).toMatch(/^heading/)
    expect(detect('ع', words(15), longer)[1]).toMatch(/^paragraph/)
    expect(detect('ع', 'ا'.repeat(300), 'ا'.repeat(400))[1]).toMatch(/^paragraph/)
  })

  it('never stand last, nor over a shorter line', () => {
    expect(detect('ع', long, 'سطر أخير')).toEqual([
      'headline: ع',
      `paragraph: ${long}`,
      'paragraph: سطر أخير',
    ])
    expect(detect('ع', 'رفض المتحدث باسم الوزارة التعليق', 'ولم يرد.')[1]).toMatch(/^paragraph/)
    expect(detect('ع', long, 'سطر قبل المصدر', 'المصدر: وكالات')[2]).toBe('paragraph: سطر قبل المصدر')
  })

  it('may follow each other, the shorter first', () => {
    expect(detect('ع', 'ردود الفعل', 'مجلس الأمن الدولي', long)).toEqual([
      'headline: ع',
      'heading: ردود الفعل',
      'heading: مجلس الأمن الدولي',
      `paragraph: ${long}`,
    ])
  })

  it('are not names below each other', () => {
    expect(detect('ع', 'الأهلي', 'الزمالك', 'الإسماعيلي', 'المصري')).toEqual([
      'headline: ع',
      'paragraph: الأهلي',
      'paragraph: الزمالك',
      'paragraph: الإسماعيلي',
      'paragraph: المصري',
    ])
  })

  it('need a letter or a digit', () => {
    expect(detect('ع', '***', long)[1]).toBe('paragraph: ***')
    expect(detect('ع', '١٩٧٣', long)[1]).toBe('heading: ١٩٧٣')
  })

  it('may be numbered, each over its text', () => {
    expect(detect('ع', '1. الخلفية', long, '2. الخاتمة', long)).toEqual([
      'headline: ع',
      'heading: 1. الخلفية',
      `paragraph: ${long}`,
      'conclusion: 2. الخاتمة',
      `paragraph: ${long}`,
    ])
  })

  it('are not numbered under a line that announces a list', () => {
    expect(detect('ع', 'وضع الوزير شرطا:', '1. وقف النار', long)[2]).toBe('1: وقف النار')
  })
})

describe('rule 3, the conclusion', () => {
  it('is the last heading, where it says so, also before a short line or with a colon', () => {
    expect(detect('ع', 'أثر القرار', long, 'الخلاصة:', 'لا جديد.')).toEqual([
      'headline: ع',
      'heading: أثر القرار',
      `paragraph: ${long}`,
      'conclusion: الخلاصة:',
      'paragraph: لا جديد.',
    ])
  })

  it('does not swallow sections: with a heading after it, it is a section', () => {
    expect(detect('ع', 'خلاصة تقرير البنك', long, 'أثر القرار', long)).toEqual([
      'headline: ع',
      'heading: خلاصة تقرير البنك',
      `paragraph: ${long}`,
      'heading: أثر القرار',
      `paragraph: ${long}`,
    ])
  })

  it('opens only once', () => {
    expect(detect('ع', 'خلاصة', long, 'استنتاج', long).map((part) => part.split(':')[0])).toEqual([
      'headline',
      'heading',
      'paragraph',
      'conclusion',
      'paragraph',
    ])
  })

  it('is no paragraph that begins with its word, and no last line', () => {
    expect(detect('ع', long, 'ختامًا، شكر الوزير الحاضرين.', long)[2]).toMatch(/^paragraph/)
    expect(detect('ع', long, 'استنتاج')[2]).toBe('paragraph: استنتاج')
  })
})

describe('rule 4, the credit', () => {
  const credit = (...lines: string[]) => detectStructure(['ع', long, ...lines].join('\n')).metadata.credit

  it('takes up to four short lines after it, in their order', () => {
    expect(credit('نُشر بواسطة الضفاف', 'صوت المدن', 'كل صباح', 'تابعنا على', 'https://x.example/a')).toEqual({
      text: 'نُشر بواسطة الضفاف',
      tagline: 'صوت المدن كل صباح',
      callToAction: { label: 'تابعنا على', href: 'https://x.example/a' },
    })
  })

  it('may be two lines that open one, and an address alone', () => {
    expect(credit('المصدر: وكالات', 'تم نشر هذا المقال في الضفاف', 'https://x.example/a')).toEqual({
      text: 'المصدر: وكالات تم نشر هذا المقال في الضفاف',
      tagline: '',
      callToAction: { label: 'https://x.example/a', href: 'https://x.example/a' },
    })
  })

  it('links only to what may be followed', () => {
    expect(credit('المصدر: وكالات', 'اضغط javascript:alert(1)')?.callToAction).toEqual({
      label: 'اضغط javascript:alert(1)',
      href: null,
    })
  })

  it('stands at the end: with a long line after it, it is a paragraph', () => {
    expect(credit('المصدر: وكالات', long.repeat(3))).toBeUndefined()
    expect(credit('المصدر: وكالات', 'أ', 'ب', 'ج', 'د', 'هـ')).toBeUndefined()
  })

  it('is never the headline, nor the line under it that says it again', () => {
    expect(detectStructure('المصدر: وكالات').metadata).toEqual({ language: 'ar' })
  })
})

describe('rule 5, lists', () => {
  it('go on over blank lines and begin anew where the numbers do', () => {
    const { document } = detectStructure('ع\n1. أ\n\n2. ب\n5. ج\n- د\n* هـ')
    expect(document.content?.map((node) => [node.type, node.attrs?.['start'], node.content?.length])).toEqual(
      [
        ['paragraph', undefined, 1],
        ['orderedList', 1, 2],
        ['orderedList', 5, 1],
        ['bulletList', undefined, 2],
      ],
    )
  })
})

describe('directions', () => {
  const direction = (text: string, index: number) =>
    detectStructure(text).document.content?.[index]?.attrs?.['direction']

  it('lose the marks of a plain-text export and are kept where the letters tell otherwise', () => {
    const text =
      'عنوان\n\u200fReuters: قالت مصادر مطلعة اليوم\n\u200fThe whole paragraph is English.\n\u200e• نعم\n• \u200eنعم نعم'
    expect(outline(detectStructure(text)).slice(1)).toEqual([
      'paragraph: Reuters: قالت مصادر مطلعة اليوم',
      'paragraph: The whole paragraph is English.',
      'item: نعم',
      'item: نعم نعم',
    ])
    expect([1, 2, 3].map((index) => direction(text, index))).toEqual([null, 'rtl', 'ltr'])
  })

  it('leave a mark that turns nothing', () => {
    expect(outline(detectStructure('\u200fعنوان'))).toEqual(['headline: \u200fعنوان'])
  })

  it('take the marks off the second headline and the credit too', () => {
    const { metadata } = detectStructure(
      'BBC: خبر اليوم\n\u200fBBC خبر اليوم\nالمصدر: وكالات\n\u200fBBC عربي',
    )
    expect(metadata.alternativeHeadline).toBe('BBC خبر اليوم')
    expect(metadata.credit?.tagline).toBe('BBC عربي')
  })
})

const words = fc.constantFrom(
  ...'قال الوزير إن الخطة BBC ٢٣ 10 استنتاج الخلاصة المصدر: تابعنا نعم، لا؟ «قول» "قول" Summary وكالات.'.split(
    ' ',
  ),
  'تم نشر هذا المقال',
  '\u200f',
  '\u2067x\u2069',
  'https://x.example/a',
  '🔹',
  '\t',
)
const marker = fc.constantFrom(
  '',
  '',
  '',
  '• ',
  '- ',
  '1. ',
  '2) ',
  '٣- ',
  '(4) ',
  '«',
  '\u200f',
  '\u200f• ',
  '* ',
)
const generatedLine = fc
  .tuple(marker, fc.array(words, { maxLength: 18 }), fc.constantFrom('', '', '.', ':', '»', '"', '\u200f'))
  .map(([before, inside, after]) => before + inside.join(' ') + after)
const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u0085', '\u2028', '\u2029', ' \n\t', '\v', '\f')
const generatedText = fc
  .array(fc.tuple(generatedLine, ending), { maxLength: 14 })
  .map((lines) => lines.flat().join(''))
/** Without direction marks, which come off. */
const unmarkedText = generatedText.map((text) => text.replaceAll('\u200f', ''))
const anyText = fc.oneof(generatedText, fc.string({ unit: 'binary', maxLength: 60 }))

describe('detectStructure on any text', () => {
  it('loses nothing but white space, direction marks and the markers of lists, and keeps the order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const detected = detectStructure(text)
        const lines = splitLines(text)
        // Direction marks may come off; nothing else that is not white space does.
        const kept = (part: string) => part.replace(/[\s\u200e\u200f]/g, '')
        const parts = outline(detected)
        const second = detected.metadata.alternativeHeadline
        if (second !== undefined) parts.splice(1, 0, `alternative: ${second}`)
        if (lines.length === 0) lines.push('')
        for (const [index, part] of parts.entries()) {
          const written = lines[index] ?? ''
          const [, kind = '', shown] = /^(\w+): (.*)$/su.exec(part) ?? []
          const item = /^(item|\d+)$/.test(kind) ? parseListLine(written) : null
          if (item?.number != null) expect(kind).toBe(String(item.number))
          expect(kept(shown ?? '')).toBe(kept(item ? item.text : written))
        }
        const rest = lines.slice(parts.length).map(kept).join('')
        expect(creditLines(detected.metadata).map(kept).join('')).toBe(rest)
      }),
      { numRuns: 3000 },
    )
  })

  it('gives the same again for the same text, and the same structure for its own lines written out', () => {
    fc.assert(
      fc.property(unmarkedText, (text) => {
        const detected = detectStructure(text)
        expect(detectStructure(text)).toEqual(detected)
        // Credit lines that were joined may be too long to be found again.
        fc.pre(splitLines(text).length === writtenOut(detected).length)
        expect(detectStructure(writtenOut(detected).join('\n'))).toEqual(detected)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a document in the shape of an article and metadata that fit their schemas, with each id once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, metadata } = detectStructure(text)
        documentSchema.nodeFromJSON(document).check()
        expect(normaliseDocument(document)).toEqual(document)
        expect(metadataSchema.parse(metadata)).toMatchObject(metadata)
        const ids = JSON.stringify(document).match(/"id":"b\d+"/g) ?? []
        expect(ids).toEqual(ids.map((_, index) => `"id":"b${index + 1}"`))
      }),
    )
  })
})

describe('detectStructure on long texts', () => {
  const line = 'وقال المتحدث باسم الوزارة إن الأعمال، وهي الثالثة هذا العام، ستنتهي قريبا'
  const megabytes20 = 20 * 1024 * 1024
  const lines = Math.ceil(megabytes20 / (new TextEncoder().encode(line).length + 1))

  it.each<[string, (size: number) => string, number]>([
    ['short lines', (size) => 'سطر قصير من النص\n'.repeat(size), 2000],
    ['a long list', (size) => `• ${line}\n`.repeat(size), 2000],
    ['one line without a space', (size) => 'ا'.repeat(size), 500_000],
    ['blank lines', (size) => `${'\n \u200f\t'.repeat(size)}عنوان`, 40_000],
    ['quotation marks', (size) => `ع\n${'«'.repeat(size)}`, 500_000],
    ['direction marks', (size) => `ع\n${'\u200f'.repeat(size)}a`, 200_000],
    ['a number far from its separator', (size) => `ع\n1${' '.repeat(size)}-${' '.repeat(size)}x`, 250_000],
    ['stops', (size) => `ع\n${'. '.repeat(size)}x`, 300_000],
  ])('takes time in proportion to its input over %s', (_what, textOf, largest) => {
    expect(growth(textOf, largest, detectStructure)).toBeLessThan(clearlyBelowQuadratic)
  })

  it.each<[string, (size: number) => string, number, number]>([
    ['in paragraphs', (size) => `عنوان\n${`${line}.\n`.repeat(size)}`, 2000, 1 + lines],
    ['on one line', (size) => line.repeat(size), 8000, 1],
  ])('takes 20 MB %s, in time in proportion to its input', (_what, textOf, largest, blocks) => {
    expect(growth(textOf, largest, detectStructure)).toBeLessThan(clearlyBelowQuadratic)
    expect(detectStructure(textOf(lines)).document.content).toHaveLength(blocks)
  })
})
