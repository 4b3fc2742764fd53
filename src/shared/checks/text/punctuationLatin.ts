import { arabic, haraka } from '../arabicLetters.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const twins: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '%': '٪' }

/** What may stand between a word and the mark that follows it. */
const closing = String.raw`[»”"')\]]*`
const opening = String.raw`[«“"'(\[]*`
const sentence = new RegExp(
  String.raw`(?<=${arabic}${haraka}*\u0640?${closing}[ \u00a0]*|[٠-٩]${closing})[,;?]+(?=[ \u00a0]*${opening}[ \u00a0]*(?:${arabic}|[٠-٩]|$|\n)|[ \u00a0]+${opening}[0-9])`,
  'gu',
)
/** After a number that belongs to an Arabic word, before another one; between numbers it may part two of them. */
const afterNumber = new RegExp(
  String.raw`(?<=${arabic}${haraka}{0,3}[ \u00a0][0-9][0-9.,:/–-]{0,20})[,;?]+(?=[ \u00a0]+${opening}${arabic})`,
  'gu',
)
const percent = /(?<=[٠-٩][ \u00a0]?)%|%(?=[ \u00a0]?[٠-٩])/gu

const messages: Readonly<Record<string, { ar: string; en: string }>> = {
  ',': { ar: 'فاصلة لاتينية بين كلمات عربية.', en: 'A Latin comma between Arabic words.' },
  ';': { ar: 'فاصلة منقوطة لاتينية بين كلمات عربية.', en: 'A Latin semicolon between Arabic words.' },
  '?': { ar: 'علامة استفهام لاتينية بعد كلام عربي.', en: 'A Latin question mark after Arabic words.' },
  '%': { ar: 'علامة نسبة لاتينية بجانب أرقام عربية.', en: 'A Latin percent sign beside Arabic digits.' },
}

export const punctuationLatin: TextCheck = {
  code: 'punctuation-latin',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'ترقيم لاتيني', en: 'Latin punctuation' },
  explanation: {
    ar: 'للعربية فاصلتها ، وفاصلتها المنقوطة ؛ وعلامة استفهامها ؟ وهي تتجه مع النص.',
    en: 'Arabic has its own comma ، semicolon ؛ and question mark ؟, which turn with the text.',
  },
  example: { wrong: 'مصر, والأردن', right: 'مصر، والأردن' },
  examples: {
    finds: [
      ['وصل الوفد, ثم غادر', ',', 'وصل الوفد، ثم غادر'],
      ['هل عاد الوزير?', '?', 'هل عاد الوزير؟'],
      ['انتهى الاجتماع; ولم يصدر بيان', ';', 'انتهى الاجتماع؛ ولم يصدر بيان'],
      ['في عام 2020, أُغلقت الحدود', ',', 'في عام 2020، أُغلقت الحدود'],
      ['بنسبة ١٥% هذا العام', '%', 'بنسبة ١٥٪ هذا العام'],
      ['قال «نعم», وغادر', ',', 'قال «نعم»، وغادر'],
    ],
    leaves: [
      'بلغ العدد 10,000 جندي',
      'أغنية Hello, World الشهيرة',
      'بنسبة 15% هذا العام',
      'قالت Reuters, وهي وكالة',
      'العنوان https://example.org/?q=أخبار هنا',
      'في الأعوام 2019, 2020',
      'هاتف iPhone 15, وهو جديد',
    ],
  },
  find({ open }) {
    const found: Found[] = []
    for (const match of [
      ...open.matchAll(sentence),
      ...open.matchAll(afterNumber),
      ...open.matchAll(percent),
    ]) {
      const mark = match[0]
      const message = messages[mark.slice(0, 1)]
      if (message === undefined) continue
      const arabicMarks = [...mark].map((each) => twins[each] ?? each).join('')
      found.push(replaced({ start: match.index, end: match.index + mark.length }, arabicMarks, message))
    }
    return found.sort((one, other) => one.start - other.start)
  },
}
