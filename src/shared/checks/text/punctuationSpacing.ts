import { arabic, haraka } from '../arabicLetters.ts'
import type { TextSpan } from '../CheckedLine.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const letter = String.raw`${arabic}${haraka}*\u0640?`

const startsWord = new RegExp(`^(?:${arabic}|[«“(])`, 'u')

/** Each with what stands in place of what it finds. */
const rules: readonly {
  pattern: RegExp
  right(found: string, after: string): string
  message: { ar: string; en: string }
}[] = [
  {
    // First, so that what it writes needs no second fix.
    pattern: /،(?:[ \u00a0]*،)+|؛(?:[ \u00a0]*؛)+|(?<!:):{2}(?!:)/gu,
    right: (found, after) => found.slice(0, 1) + (startsWord.test(after) ? ' ' : ''),
    message: { ar: 'علامة ترقيم مكررة.', en: 'A punctuation mark that stands twice.' },
  },
  {
    // «قال : نعم», «انتهى .»; not «كلمة .. كلمة», a pause, nor «5 .5».
    pattern: new RegExp(
      String.raw`(?<=(?:${letter}|[0-9٠-٩])(?:[ \u00a0]*[»”")\]])*)[ \u00a0]+(?=[،؛؟!,;?]|[.:](?![.\p{Script=Latin}\p{N}]))`,
      'gu',
    ),
    right: () => '',
    message: { ar: 'مسافة قبل علامة الترقيم.', en: 'A space before the punctuation mark.' },
  },
  {
    pattern: new RegExp(`(?<=[^،؛]|^)[،؛](?=${arabic}|[«“(])`, 'gu'),
    right: (found) => `${found} `,
    message: { ar: 'لا مسافة بعد علامة الترقيم.', en: 'No space after the punctuation mark.' },
  },
  {
    // Between two words of two letters or more: «أ.ف.ب» and «د.محمد» are abbreviations.
    pattern: new RegExp(
      String.raw`(?<=${letter}${letter}(?:[ \u00a0]*[»”")\]])*[ \u00a0]*)[.:؟!](?=${arabic}${haraka}*${arabic}|[«“(])`,
      'gu',
    ),
    right: (found) => `${found} `,
    message: { ar: 'لا مسافة بعد علامة الترقيم.', en: 'No space after the punctuation mark.' },
  },
  {
    // Two full stops at the end of a paragraph; within it and in headlines they are the pause of the press.
    pattern: new RegExp(String.raw`(?<=${letter}[»”")\]]*)\.\.(?=[ \u00a0]*(?:\n|$))`, 'gu'),
    right: () => '.',
    message: { ar: 'نقطتان في آخر الجملة.', en: 'Two full stops at the end.' },
  },
  {
    pattern: /(?<=[«(])[ \u00a0]+(?=[^\s»)])/gu,
    right: () => '',
    message: { ar: 'مسافة بعد علامة الفتح.', en: 'A space after the opening mark.' },
  },
  {
    pattern: /(?<=[^\s«(])[ \u00a0]+(?=[»)])/gu,
    right: () => '',
    message: { ar: 'مسافة قبل علامة الإغلاق.', en: 'A space before the closing mark.' },
  },
]

export const punctuationSpacing: TextCheck = {
  code: 'punctuation-spacing',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'مسافات الترقيم', en: 'Spacing of punctuation' },
  explanation: {
    ar: 'تلتصق علامة الترقيم بما قبلها وتتبعها مسافة، وتلتصق الأقواس وعلامات التنصيص بما في داخلها.',
    en: 'A mark joins what stands before it and a space follows; brackets and quotation marks join what they hold.',
  },
  example: { wrong: 'قال ،ثم غادر', right: 'قال، ثم غادر' },
  examples: {
    finds: [
      ['وصل الوفد ، ثم غادر', ' ', 'وصل الوفد، ثم غادر'],
      ['وصل الوفد،ثم غادر', '،', 'وصل الوفد، ثم غادر'],
      ['انتهى اللقاء .', ' ', 'انتهى اللقاء.'],
      ['انتهى اللقاء.وغادر الوفد', '.', 'انتهى اللقاء. وغادر الوفد'],
      ['مصر،، والأردن', '،،', 'مصر، والأردن'],
      ['وصف الأمر بأنه « خطير»', ' ', 'وصف الأمر بأنه «خطير»'],
      ['الأمم المتحدة (نيويورك )', ' ', 'الأمم المتحدة (نيويورك)'],
      ['وأضاف :«لن نعود»', ' '],
      ['انتهى اللقاء..', '..', 'انتهى اللقاء.'],
    ],
    leaves: [
      'قال الوزير: «لن نعود»، ثم غادر.',
      'نقلت وكالة أ.ف.ب عن المصدر',
      'في الساعة 10:30 صباحًا',
      'موسكو ترد.. وواشنطن تنتظر',
      'بلغت النسبة 3.5 في المئة',
      'لماذا؟! سأل النائب',
      'لم يقل شيئًا… ثم خرج',
      'قال د.محمد حسن إن',
      'ما زال (حتى الآن) ينتظر',
    ],
  },
  find({ open, isTitle }) {
    const found: Found[] = []
    for (const { pattern, right, message } of rules) {
      for (const match of open.matchAll(pattern)) {
        const span: TextSpan = { start: match.index, end: match.index + match[0].length }
        if (match[0] === '..' && isTitle) continue
        if (found.some(({ start, end }) => start < span.end && span.start < end)) continue
        found.push(replaced(span, right(match[0], open.slice(span.end, span.end + 1)), message))
      }
    }
    return found.sort((one, other) => one.start - other.start)
  },
}
