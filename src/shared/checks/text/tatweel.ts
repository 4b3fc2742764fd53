import { arabic, haraka } from '../arabicLetters.ts'
import { replaced, type TextCheck } from '../TextCheck.ts'

/** Between two letters only: «لـ» before a quotation mark or a Latin name is good usage, and هـ is the year of the Hijra. */
const pattern = new RegExp(String.raw`(?<=${arabic}${haraka}*)\u0640+(?=${haraka}*${arabic})`, 'gu')

const message = {
  ar: 'كشيدة داخل كلمة في متن النص.',
  en: 'A kashida inside a word of running text.',
}

export const tatweel: TextCheck = {
  code: 'tatweel',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'الكشيدة', en: 'Kashida' },
  explanation: {
    ar: 'تُطيل الكشيدة الكلمة للعين وحدها، وتمنع العثور عليها في البحث عند كثير من القراء.',
    en: 'A kashida stretches a word for the eye alone, and keeps many readers from finding it.',
  },
  example: { wrong: 'الأخبــار', right: 'الأخبار' },
  examples: {
    finds: [
      ['تابعوا آخر الأخبــار من القاهرة', 'الأخبــار', 'تابعوا آخر الأخبار من القاهرة'],
      ['وصل الـوزير إلى المقر', 'الـوزير', 'وصل الوزير إلى المقر'],
      ['مُـحَمَّد عاد أمس', 'مُـحَمَّد', 'مُحَمَّد عاد أمس'],
    ],
    leaves: [
      'توفي عام ٤٥٦ هـ في قرطبة',
      'وفق بيان لـ«القسام» أمس',
      'تابع لـ Reuters من لندن',
      'وصل إلى المقر ـ متأخرًا ـ أمس',
    ],
  },
  find: ({ open, words }) =>
    words.flatMap((word) => {
      const written = open.slice(word.start, word.end)
      const right = written.replace(pattern, '')
      return right === written ? [] : [replaced(word, right, message)]
    }),
}
