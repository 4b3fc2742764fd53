import { isArabicWord } from '../lineWords.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const message = {
  ar: 'واو العطف منفصلة عن الكلمة التي بعدها.',
  en: 'The conjunction و stands apart from its word.',
}

/** After these و is the name of a letter. */
const nameOfLetter = new Set([
  'حرف',
  'الحرف',
  'بحرف',
  'حرفي',
  'الواو',
  'واو',
  'أو',
  'أ',
  'ب',
  'ج',
  'د',
  'ه',
  'هـ',
  'ي',
  'ا',
  'و',
])

export const wawDetached: TextCheck = {
  code: 'waw-detached',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'واو منفصلة', en: 'Detached waw' },
  explanation: {
    ar: 'واو العطف جزء من الكلمة التي بعدها في الكتابة، فإذا فُصلت قد تبقى وحدها في آخر السطر.',
    en: 'The conjunction is written as part of the next word; apart from it, it may be left alone at the end of a line.',
  },
  example: { wrong: 'مصر و الأردن', right: 'مصر والأردن' },
  examples: {
    finds: [
      ['بين مصر و الأردن', 'و ', 'بين مصر والأردن'],
      ['و قال الوزير إن', 'و ', 'وقال الوزير إن'],
      ['الأردن و«سوريا» و لبنان', 'و ', 'الأردن و«سوريا» ولبنان'],
    ],
    leaves: [
      'كُتب الحرف و على الجدار',
      'بين 15 و 20 طالبًا',
      'الفقرتان أ و ب من المادة',
      'شركتا سيمنز و Bosch الألمانيتان',
    ],
  },
  find({ open, words }) {
    const found: Found[] = []
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      if (word.bare !== 'و' || next === undefined || !isArabicWord(next.bare)) continue
      if (next.bare.length < 2 || next.bare === 'و') continue
      if (!/^[ \u00a0]+$/.test(open.slice(word.end, next.start))) continue
      const before = open[word.start - 1]
      if (before !== undefined && !/[\s«("“،؛:.]/u.test(before)) continue
      if (nameOfLetter.has(words[index - 1]?.bare ?? '')) continue
      found.push(replaced({ start: word.end, end: next.start }, '', message))
    }
    return found.map((each) => {
      const start = each.start - 1
      // The letter is underlined with the space that is taken out; a bare space is hard to see.
      return { ...each, ...wholeWaw(open, start, each.end), fix: each.fix }
    })
  },
}

function wholeWaw(open: string, start: number, end: number): Pick<Found, 'start' | 'end' | 'suggestions'> {
  return { start, end, suggestions: [open[start] ?? 'و'] }
}
