import { arabic, haraka } from '../arabicLetters.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const twice = new RegExp(String.raw`(${haraka})\1+`, 'gu')
/** Tanween both before the alef and on it; the first is kept. */
const around = /(?<=\u064b\u0627)\u064b/gu
const alone = new RegExp(String.raw`(?<![\p{L}\p{M}\u0640\u200c\u200d◌])${haraka}+`, 'gu')
/** Two different vowels on one letter; shadda, the dagger alef and the maddah go with a vowel. */
const vowels = String.raw`[\u064b-\u0650\u0652]`
const clashing = new RegExp(String.raw`(?<=${arabic}\u0651?)(?!(${vowels})\1)${vowels}\u0651?${vowels}`, 'gu')

const messages = {
  twice: { ar: 'حركة مكررة على الحرف نفسه.', en: 'The same mark twice on one letter.' },
  around: {
    ar: 'تنوين على الألف وآخر على ما قبلها.',
    en: 'Tanween on the alef and on the letter before it.',
  },
  alone: { ar: 'حركة ليست على حرف.', en: 'A mark that stands on no letter.' },
  clashing: { ar: 'حركتان مختلفتان على حرف واحد.', en: 'Two different vowels on one letter.' },
}

export const harakatStray: TextCheck = {
  code: 'harakat-stray',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'حركات في غير موضعها', en: 'Stray vowel marks' },
  explanation: {
    ar: 'لا تقبل الحرف إلا حركة واحدة، ومعها الشدة إن كانت. والحركة التي لا حرف تحتها تظهر دائرة منقطة.',
    en: 'A letter takes one vowel, and a shadda beside it. A mark without a letter shows as a dotted circle.',
  },
  example: { wrong: 'شكرًًا', right: 'شكرًا' },
  examples: {
    finds: [
      ['شكرًًا للحضور', 'ًً', 'شكرًا للحضور'],
      ['أُعلن رسميًاً أمس', 'ً', 'أُعلن رسميًا أمس'],
      ['قال ُ الوزير', 'ُ', 'قال  الوزير'],
      ['كتبَِ المقال', 'َِ'],
    ],
    leaves: ['مُدَرِّسٌ جديدٌ', 'هٰذا الكتاب', 'الشَّدّة مع الفتحة', 'أكّدَ الوزيرُ ذلك', 'عامُّ ٢٠٢٤'],
  },
  find({ open }) {
    if (!/[\u064b-\u065f\u0670]/.test(open)) return []
    const found: Found[] = []
    for (const match of open.matchAll(alone)) found.push(replaced(span(match), '', messages.alone))
    for (const match of open.matchAll(around)) found.push(replaced(span(match), '', messages.around))
    const isFree = (match: RegExpExecArray) =>
      found.every(({ start, end }) => end <= match.index || match.index + match[0].length <= start)
    for (const match of open.matchAll(twice)) {
      if (isFree(match)) found.push(replaced(span(match), match[1] ?? '', messages.twice))
    }
    for (const match of open.matchAll(clashing)) {
      if (!isFree(match)) continue
      found.push({
        ...span(match),
        message: messages.clashing,
        suggestions: [...new Set(match[0].replace('\u0651', ''))],
        fix: null,
      })
    }
    return found.sort((one, other) => one.start - other.start)
  },
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}
