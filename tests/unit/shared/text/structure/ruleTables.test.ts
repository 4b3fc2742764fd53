import { describe, expect, it } from 'vitest'
import { conclusionPhrases } from '../../../../../src/shared/text/structure/conclusionPhrases.ts'
import { creditPhrases } from '../../../../../src/shared/text/structure/creditPhrases.ts'
import { callsToAction, opensCredit } from '../../../../../src/shared/text/structure/detectCredit.ts'
import { imperatives } from '../../../../../src/shared/text/structure/imperatives.ts'
import { isAlternativeHeadline } from '../../../../../src/shared/text/structure/isAlternativeHeadline.ts'
import { isQuotedWhole } from '../../../../../src/shared/text/structure/isQuotedWhole.ts'
import { shapeOf } from '../../../../../src/shared/text/structure/lineShape.ts'
import { parseListLine } from '../../../../../src/shared/text/structure/listMarker.ts'
import { meansConclusion } from '../../../../../src/shared/text/structure/meansConclusion.ts'

describe('the heading of a conclusion', () => {
  it.each(conclusionPhrases.flatMap(({ headings }) => headings))('is «%s»', (line) => {
    expect(meansConclusion(shapeOf(line))).toBe(true)
  })

  it.each([
    ...conclusionPhrases.flatMap(({ others }) => others),
    'خلاصة القول إن الاتفاق لم يغير شيئا.',
    'ختامًا، نشكر كل من شارك في هذا العمل.',
    'استنتج الخبراء',
    'الخلاصي',
    '',
  ])('is not «%s»', (line) => {
    expect(meansConclusion(shapeOf(line))).toBe(false)
  })
})

describe('the line that opens a credit', () => {
  it.each([...creditPhrases.flatMap(({ credits }) => credits), '© 2024 الضفاف'])('is «%s»', (line) => {
    expect(opensCredit(shapeOf(line))).toBe(true)
  })

  it.each(creditPhrases.flatMap(({ others }) => others))('is not «%s»', (line) => {
    expect(opensCredit(shapeOf(line))).toBe(false)
  })
})

describe('the call to action under a credit', () => {
  it.each(imperatives.flatMap(({ calls }) => calls))('is «%s»', (line) => {
    expect(callsToAction(line)).toBe(true)
  })

  it.each(imperatives.flatMap(({ others }) => others))('is not «%s»', (line) => {
    expect(callsToAction(line)).toBe(false)
  })
})

describe('a line of a list', () => {
  it.each([
    ['• بند', null, 'بند'],
    ['•بند', null, 'بند'],
    ['- بند', null, 'بند'],
    ['– بند', null, 'بند'],
    ['* item', null, 'item'],
    ['▪️ بند', null, 'بند'],
    ['🔹 بند', null, 'بند'],
    ['ـ بند', null, 'بند'],
    ['1. بند', 1, 'بند'],
    ['1) item', 1, 'item'],
    ['(12) item', 12, 'item'],
    ['١- بند', 1, 'بند'],
    ['١-بند', 1, 'بند'],
    ['٢ – بند', 2, 'بند'],
    ['۳. بند', 3, 'بند'],
    ['4ـ بند', 4, 'بند'],
    ['0. item', 0, 'item'],
    ['1- 20 مليون دينار', 1, '20 مليون دينار'],
    ['\u200f• Reuters', null, '\u200fReuters'],
    ['•\u200f بند', null, '\u200fبند'],
    ['1.\u200f بند', 1, '\u200fبند'],
    ['\u202b1. بند\u202c', 1, '\u202bبند\u202c'],
    ['•\tبند\tثان', null, 'بند\tثان'],
  ])('is «%s»', (line, number, text) => {
    expect(parseListLine(line)).toEqual({ number, text })
  })

  it.each([
    '-5 درجات مئوية في الجبال',
    '–',
    '•',
    '* * *',
    '---',
    '3.5 مليون شخص',
    '10:30 صباحا',
    '10-12 ألف جندي',
    '15 - 20 مليون شخص',
    '۱۵-۲۰ مليون شخص',
    '1948 - عام الحرب',
    '2024. كان عاما صعبا',
    '50% من الأصوات',
    '5-star hotel opens',
    '12 بلدة',
    'overview',
    '1.',
  ])('is not «%s»', (line) => {
    expect(parseListLine(line)).toBeNull()
  })
})

describe('a line quoted whole', () => {
  it.each([
    '«لن نتراجع»',
    '«لن نتراجع.»',
    '«لن نتراجع».',
    '"لن نتراجع"',
    '“We go on.”',
    '”We go on.”',
    '„Wir bleiben“',
    '«قال "لن نتراجع" ومضى»',
    '«قال «لن نتراجع» ومضى»',
    '\u200f«لن نتراجع»\u200f',
  ])('is «%s»', (line) => {
    expect(isQuotedWhole(line)).toBe(true)
  })

  it.each([
    '«نعم» و«لا»',
    '"نعم" أو "لا"',
    '«نعم» قالها الوزير',
    'قال: «نعم»',
    '«نعم',
    'نعم»',
    '«»',
    '"',
    '',
    "'tis the season, they said'",
  ])('is not «%s»', (line) => {
    expect(isQuotedWhole(line)).toBe(false)
  })
})

describe('a second headline', () => {
  it.each([
    ['عاجل.. الحكومة تقر قانون الاستثمار', 'عاجل: الحكومة تقرّ قانون الإستثمار'],
    ['الحكومة تقر قانون الاستثمار', 'الحكومة تقر قانون الاستثمار'],
    ['Storm closes ports along the coast', 'Storm closes the ports along whole coast'],
  ])('of «%s» is «%s»', (headline, line) => {
    expect(isAlternativeHeadline(line, headline)).toBe(true)
  })

  it.each([
    ['وزير الزراعة يفتتح معرض الخريف', 'الزراعة'],
    [
      'وزير الزراعة يفتتح معرض الخريف',
      'افتتح وزير الزراعة صباح اليوم معرض الخريف في العاصمة بمشاركة مئتي شركة من ثلاثين دولة',
    ],
    ['قمة الخليج', 'أسعار النفط'],
    ['؟؟؟', '...'],
    ['قال قال قال قال', 'قال الوزير إن الأمر انتهى'],
  ])('of «%s» is not «%s»', (headline, line) => {
    expect(isAlternativeHeadline(line, headline)).toBe(false)
  })
})
