import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellerHere } from '../../../../src/services/checks/spellingFiles.ts'
import { starterLexicon } from '../../../../src/services/checks/starterLexicon.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { Checker } from '../../../../src/shared/checks/Checker.ts'
import { deskLexicon } from '../../../../src/shared/checks/lexicon/deskLexicon.ts'
import { defaultCheckSettings } from '../../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../../src/shared/desk/houseStyle.ts'
import { deskKnownWords } from '../../../../src/shared/spelling/deskKnownWords.ts'
import { isOneEditApart } from '../../../../src/shared/spelling/isOneEditApart.ts'
import { KnownWords } from '../../../../src/shared/spelling/KnownWords.ts'
import { spelledWords } from '../../../../src/shared/spelling/spelledWords.ts'
import { suggestSpellings } from '../../../../src/shared/spelling/suggestSpellings.ts'
import { findingsOf } from '../../../harness/findingsOf.ts'
import { acceptedArabic, acceptedEnglish, misspeltArabic, misspeltEnglish } from './acceptedWords.ts'

const settings = { off: defaultCheckSettings.off, rulesOff: defaultCheckSettings.rulesOff }
const checkerWith = (words: readonly string[], changed = settings) =>
  new Checker(
    changed,
    defaultHouseStyle,
    deskLexicon([], starterLexicon(), defaultHouseStyle),
    deskKnownWords(words, [], starterLexicon()),
  )
const checker = checkerWith([])

async function misspelt(text: string, language = 'ar', used = checker): Promise<string[]> {
  const found = await findingsOf(used, text, language)
  return found.filter(({ code }) => code === 'spelling').map(({ start, end }) => text.slice(start, end))
}

const suggestions = (word: string, language: 'ar' | 'en', words: readonly string[] = []) =>
  suggestSpellings({ word, language, start: 0, end: word.length }, spellerHere(), new KnownWords(words), true)

describe('the spelling of words', () => {
  it('has examples enough', () => {
    const accepted = Object.values(acceptedArabic).flatMap((words) => words.split(' '))
    expect(new Set(accepted).size).toBeGreaterThanOrEqual(150)
    expect(misspeltArabic.length + misspeltEnglish.length).toBeGreaterThanOrEqual(60)
  })

  it.each(Object.entries(acceptedArabic))('is left alone: %s', async (_what, words) => {
    expect(await misspelt(words)).toEqual([])
  })

  it('is left alone in English of either shore', async () => {
    expect(await misspelt(acceptedEnglish, 'en')).toEqual([])
  })

  it.each(misspeltArabic)('is wrong in %s', async (wrong) => {
    const found = await findingsOf(checker, `قال إن ${wrong} أمر مهم`)
    // A list of misspellings may have more to say of it.
    expect(found.some(({ start, end }) => start <= 7 && end >= 7 + wrong.length)).toBe(true)
    expect(await spellerHere().unknown('ar', [wrong])).toEqual([wrong])
  })

  it.each(misspeltEnglish)('is wrong in %s, beside Arabic and alone', async (wrong) => {
    expect(await misspelt(`نشر عبارة the ${wrong} of it أمس`)).toEqual([wrong])
    expect(await misspelt(`They said the ${wrong} of it.`, 'en')).toEqual([wrong])
  })

  it.each([...misspeltArabic])('offers for %s first or soon %s', async (wrong, right) => {
    expect((await suggestions(wrong, 'ar')).slice(0, 4)).toContain(right)
  })

  it.each([...misspeltEnglish])('offers for %s first or soon %s', async (wrong, right) => {
    expect((await suggestions(wrong, 'en')).slice(0, 3)).toContain(right)
  })

  it.each([
    ['اصابات', 'إصابات'],
    ['المنطقه', 'المنطقة'],
    ['فيالبيت', 'في البيت'],
    ['لايمكن', 'لا يمكن'],
  ])('puts a hamza, ه/ة and a missing space before all else: %s, %s', async (wrong, right) => {
    expect((await suggestions(wrong, 'ar')).slice(0, 2)).toContain(right)
  })

  it('offers words of the desk, with the particles of the word', async () => {
    expect((await suggestions('وبشربتاغ', 'ar', ['شربتاخ']))[0]).toBe('وبشربتاخ')
    expect((await suggestions('Tahrirr', 'en', ['Tahrir']))[0]).toBe('Tahrir')
  })
})

describe('what is not looked up', () => {
  it.each([
    ['abbreviations and mixed capitals', 'اشترى هاتف iPhone وجهاز WLAN من شركة OPQRS قبل قمة G20'],
    ['numbers and what is joined to them', 'طائرة F-16 وفيروس H5N1 وشبكة 5G في عام 1999م و 20كلم'],
    [
      'addresses, accounts and files',
      'راجع https://exmpl.example/qwrt أو @qwrty أو #وسم_غريبب أو الملف qwrt.pdf',
    ],
    ['names in Latin letters', 'قال Xavier Qwertson من شركة Zzyzx إن العمل انتهى'],
    ['particles before what follows', 'انضم إلى الـ«ناتو» وقال لـ5 صحف إن بـ"قوة" تتحقق'],
    ['single letters and repeated ones', 'المادة ب من البند ج: هههههه'],
    ['foreign letters', 'زار مدينة Çanakkale ثم Kraków'],
  ])('is %s', async (_what, text) => {
    expect(await misspelt(text)).toEqual([])
  })

  it('is a word in a piece of another language of its script', async () => {
    expect(await misspelt('این متن فارسی است و غلط ندارد', 'fa')).toEqual([])
    expect(await misspelt('le gouvernement français annonce', 'fr')).toEqual([])
    expect(await misspelt('le texte contient كتاب ثم كتابب', 'fr')).toEqual(['كتابب'])
  })

  it('is what the desk has turned off, a language or all', async () => {
    const text = 'كتب the goverment knows عن الاجتماغ'
    expect(await misspelt(text)).toEqual(['goverment', 'الاجتماغ'])
    const noEnglish = checkerWith([], { ...settings, rulesOff: ['spelling/english'] })
    expect(await misspelt(text, 'ar', noEnglish)).toEqual(['الاجتماغ'])
    const nothing = checkerWith([], { ...settings, off: ['spelling'] })
    expect(await misspelt(text, 'ar', nothing)).toEqual([])
    expect(nothing.line(plainLine(text)).words).toEqual([])
  })

  it('is a word of which another check says more', async () => {
    const found = await findingsOf(checker, 'وصل الوفد الى بيونغ يانغ')
    expect(found.map(({ code }) => code)).toEqual(['hamza', 'house-style'])
  })
})

describe('the desk’s own words', () => {
  it('are known with particles and endings, and in no other spelling', async () => {
    const used = checkerWith(['شربتاخ', 'Zentrale'])
    expect(await misspelt('شربتاخ وشربتاخ بشربتاخ الشربتاخية للشربتاخيين', 'ar', used)).toEqual([])
    expect(await misspelt('شربتاح', 'ar', used)).toEqual(['شربتاح'])
    expect(await misspelt('The Zentrale said so; the zentrale did not.', 'en', used)).toEqual(['zentrale'])
  })

  it('make no short word known by a particle before it', () => {
    const known = new KnownWords(['كم', 'ناتو'])
    expect(known.hasArabic('كم')).toBe(true)
    expect(known.hasArabic('لكم')).toBe(false)
    expect(known.hasArabic('الناتو')).toBe(true)
  })
})

describe('words in a line', () => {
  it('stand where they were written, whatever stands beside them', () => {
    const letters = fc.constantFrom(...'ابتثكلم وفَُّـabcXYZ019.،«»-_@/’')
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        for (const { start, end, word, language } of spelledWords(plainLine(text), () => true)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end).normalize('NFKC')).toMatch(
            language === 'ar' ? /\p{Script=Arabic}/u : /[a-z]/i,
          )
          expect(word.length).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('are one edit apart either way round, or not', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتث'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => isOneEditApart(one, other) === isOneEditApart(other, one)),
    )
    expect(isOneEditApart('بوتين', 'بوتن')).toBe(true)
    expect(isOneEditApart('بوتين', 'بوينت')).toBe(false)
    expect(isOneEditApart('بوتين', 'بويتن')).toBe(true)
    expect(isOneEditApart('بوتين', 'بوتين')).toBe(false)
  })
})
