import { isArabicWord } from '../lineWords.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'
import { letterNames } from '../words/misspellings.ts'
import { repeatedOnPurpose, smallWords } from '../words/repeatedWords.ts'

const message = { ar: 'كلمة مكررة.', en: 'A word that stands twice.' }

export const wordRepeated: TextCheck = {
  code: 'word-repeated',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'كلمات مكررة', en: 'Repeated words' },
  explanation: {
    ar: 'تتكرر الكلمة سهوًا عند النقل أو التعديل. ولا يُنبَّه إلى ما يُكرَّر قصدًا مثل «خطوة خطوة» و«جدًا جدًا».',
    en: 'A word gets doubled in moving or changing text. What is repeated on purpose («step by step») is left alone.',
  },
  example: { wrong: 'في في القاهرة', right: 'في القاهرة' },
  examples: {
    finds: [
      ['عقد الاجتماع في في القاهرة', 'في في', 'عقد الاجتماع في القاهرة'],
      ['التقى الوزير الوزير نظيره', 'الوزير الوزير', 'التقى الوزير نظيره'],
      ['على على أن يعود غدًا', 'على على', 'على أن يعود غدًا'],
    ],
    leaves: [
      'تقدم المفاوضون خطوة خطوة',
      'كان الرد سريعًا جدًا جدًا',
      'انتُخب محمد محمد حسن نائبًا',
      'قال: «لا لا، لن نعود»',
      'وصل الوفد. الوفد سيغادر غدًا',
      'الله الله في أوطانكم',
      'يدخل المرضى واحدًا واحدًا',
    ],
  },
  find({ open, words }) {
    const found: Found[] = []
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      if (next === undefined || next.bare !== word.bare || !isArabicWord(word.bare)) continue
      if (!/^[ \u00a0]+$/.test(open.slice(word.end, next.start)) || !isMistake(word.bare)) continue
      const before = words[index - 1]?.bare
      if (before === word.bare || isSpeltBefore(before, word.bare)) continue
      found.push(replaced({ start: word.start, end: next.end }, open.slice(word.start, word.end), message))
    }
    return found
  },
}

/** «سي إن إن»: letters of an abbreviation. */
function isSpeltBefore(before: string | undefined, bare: string): boolean {
  return before !== undefined && letterNames.has(before) && letterNames.has(bare) && before !== 'أو'
}

/** Names and counted nouns are repeated on purpose («محمد محمد», «دولة دولة»), so only what hardly can be is taken. */
function isMistake(bare: string): boolean {
  if (smallWords.has(bare)) return true
  return bare.length > 4 && /^[وف]?(?:[بكل]?ال|لل)/.test(bare) && !repeatedOnPurpose.has(bare)
}
