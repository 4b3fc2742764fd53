import type { CheckedLine } from '../CheckedLine.ts'
import type { LineWord } from '../lineWords.ts'
import type { CheckContext, Found, TextCheck } from '../TextCheck.ts'
import { afterAla, alefForYaa, yaaForAlef } from '../words/alefMaqsuraWords.ts'
import { droppedHamza, hamzaSeat } from '../words/hamzaWords.ts'
import { letterNames } from '../words/misspellings.ts'
import { haaForTaa, taaForHaa } from '../words/taaMarbutaWords.ts'
import { withoutWaslHamza } from '../words/waslWords.ts'

/** A list of misspellings with its own switch. */
interface WordRule {
  name: WordRuleName
  message: { ar: string; en: string }
  right(word: LineWord, next: LineWord | undefined): readonly string[]
}

const hamzaRules: readonly WordRule[] = [
  {
    name: 'hamza/dropped',
    message: { ar: 'همزة قطع لم تُكتب.', en: 'A hamza that was not written.' },
    right: ({ bare }) => droppedHamza(bare),
  },
  {
    name: 'hamza/wasl',
    message: { ar: 'همزة كُتبت على ألف وصل.', en: 'A hamza written on a joining alef.' },
    right: ({ bare }) => listed(withoutWaslHamza(bare)),
  },
  {
    name: 'hamza/seat',
    message: { ar: 'همزة في غير موضعها.', en: 'A hamza on the wrong seat.' },
    right: ({ bare }) => hamzaSeat(bare),
  },
]

const taaRules: readonly WordRule[] = [
  {
    name: 'taa-marbuta/haa',
    message: { ar: 'هاء في موضع التاء المربوطة.', en: 'A ه where ة is meant.' },
    right: ({ bare }) => haaForTaa(bare),
  },
  {
    name: 'taa-marbuta/taa',
    message: { ar: 'تاء مربوطة في موضع الهاء.', en: 'A ة where ه is meant.' },
    right: ({ bare }) => taaForHaa(bare),
  },
]

const alefRules: readonly WordRule[] = [
  {
    name: 'alef-maqsura/alef',
    message: { ar: 'ألف مقصورة في موضع الياء.', en: 'A ى where ي is meant.' },
    right: ({ bare }) => alefForYaa(bare),
  },
  {
    name: 'alef-maqsura/yaa',
    message: { ar: 'ياء في موضع الألف المقصورة.', en: 'A ي where ى is meant.' },
    right: ({ bare }, next) => {
      if ((bare === 'علي' || bare === 'وعلي') && next !== undefined && afterAla.has(next.bare)) {
        return [bare === 'علي' ? 'على' : 'وعلى']
      }
      return yaaForAlef(bare)
    },
  },
]

/** The rules that a desk can switch one by one, with their checks. */
export const wordRuleNames = [
  'hamza/dropped',
  'hamza/wasl',
  'hamza/seat',
  'taa-marbuta/haa',
  'taa-marbuta/taa',
  'alef-maqsura/alef',
  'alef-maqsura/yaa',
] as const
export type WordRuleName = (typeof wordRuleNames)[number]

export const hamza: TextCheck = {
  code: 'hamza',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'الهمزة', en: 'Hamza' },
  explanation: {
    ar: 'همزة القطع تُكتب دائمًا (إلى، أكد)، وهمزة الوصل لا تُكتب (اجتماع، استقبل)، وموضع الهمزة في وسط الكلمة تحدده حركتها وحركة ما قبلها.',
    en: 'A cutting hamza is always written (إلى), a joining one never (اجتماع); within a word the vowels decide its seat.',
  },
  example: { wrong: 'الإجتماع المقرر الى الأحد', right: 'الاجتماع المقرر إلى الأحد' },
  examples: {
    finds: [
      ['سافر الوزير الى القاهرة', 'الى', 'سافر الوزير إلى القاهرة'],
      ['بدأ الإجتماع صباحًا', 'الإجتماع', 'بدأ الاجتماع صباحًا'],
      ['إستقبل الرئيس ضيفه', 'إستقبل', 'استقبل الرئيس ضيفه'],
      ['وزير الإقتصاد والإستثمار', 'الإقتصاد', 'وزير الاقتصاد والاستثمار'],
      ['يتسائل كثيرون عن السبب', 'يتسائل', 'يتساءل كثيرون عن السبب'],
      ['قال ان الوضع مستقر', 'ان'],
    ],
    leaves: [
      'سافر الوزير إلى القاهرة',
      'واحد من أهم الكتب',
      'نقلت شبكة سي ان ان عن مصدر',
      'أستقبل ضيوفي غدًا',
      'كامل الحقوق محفوظة',
      'أعلن الإعلام الرسمي إنتاج الفيلم',
      'باسم الشعب',
      'وفق أنظمة الأبنية الحديثة',
    ],
  },
  find: (line, context) => findWords(line, context, hamzaRules),
}

export const taaMarbuta: TextCheck = {
  code: 'taa-marbuta',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'التاء المربوطة', en: 'Taa marbuta' },
  explanation: {
    ar: 'تُنقط التاء المربوطة في آخر الاسم المؤنث (الحكومة)، ولا تُنقط الهاء الأصلية ولا الضمير (المياه، فيه).',
    en: 'A feminine noun ends in ة with its dots (الحكومة); a ه of the stem or a pronoun has none (المياه، فيه).',
  },
  example: { wrong: 'الحكومه', right: 'الحكومة' },
  examples: {
    finds: [
      ['أعلنت الحكومه قرارها', 'الحكومه', 'أعلنت الحكومة قرارها'],
      ['بالجامعه العربية', 'بالجامعه', 'بالجامعة العربية'],
      ['توزيع المياة على القرى', 'المياة', 'توزيع المياه على القرى'],
      ['هذة الخطوة مهمة', 'هذة', 'هذه الخطوة مهمة'],
    ],
    leaves: [
      'جامعه القديم في الحي',
      'حكومته تدعم القرار',
      'الوجه الآخر للأزمة',
      'كرة القدم',
      'زارت علية المدينة',
    ],
  },
  find: (line, context) => findWords(line, context, taaRules),
}

export const alefMaqsura: TextCheck = {
  code: 'alef-maqsura',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'الألف المقصورة والياء', en: 'Alef maqsura and yaa' },
  explanation: {
    ar: 'تُنقط الياء في آخر الكلمة (في، المصري)، ولا تُنقط الألف المقصورة (على، حتى). ومن الصحف المصرية ما يترك نقط الياء، فلها أن تطفئ هذه القاعدة.',
    en: 'A final ي has its dots (في), an alef maqsura has none (على). Some Egyptian papers leave them out and may turn this off.',
  },
  example: { wrong: 'فى القاهرة حتي الغد', right: 'في القاهرة حتى الغد' },
  examples: {
    finds: [
      ['وصل الوفد فى المساء', 'فى', 'وصل الوفد في المساء'],
      ['انتظر حتي الغد', 'حتي', 'انتظر حتى الغد'],
      ['أكد علي أن القرار نهائي', 'علي', 'أكد على أن القرار نهائي'],
      ['نُقل إلى المستشفي', 'المستشفي', 'نُقل إلى المستشفى'],
    ],
    leaves: ['قال علي حسن إن القرار نهائي', 'هذا المبني على الشك', 'المعني بالأمر', 'ألقى كلمة على المنصة'],
  },
  find: (line, context) => findWords(line, context, alefRules),
}

function findWords(line: CheckedLine, { rulesOff }: CheckContext, rules: readonly WordRule[]): Found[] {
  if (!line.isArabic) return []
  const found: Found[] = []
  for (const [index, word] of line.words.entries()) {
    for (const { name, message, right } of rules) {
      const suggestions = right(word, line.words[index + 1])
      if (suggestions.length === 0 || rulesOff.has(name) || isLetterName(line.words, index)) continue
      found.push(misspelt(line, word, suggestions, message, name))
      break
    }
  }
  return found
}

function misspelt(
  line: CheckedLine,
  word: LineWord,
  right: readonly string[],
  message: { ar: string; en: string },
  rule: string,
): Found {
  const written = line.open.slice(word.start, word.end)
  const suggestions = right.map((each) => withMarksOf(written, word.bare, each))
  const [only, ...others] = suggestions
  const isCertain = only !== undefined && others.length === 0
  return {
    start: word.start,
    end: word.end,
    message,
    rule,
    suggestions,
    fix: isCertain ? { kind: 'edits', edits: [{ start: word.start, end: word.end, text: only }] } : null,
  }
}

/** The harakat of the written word on the right one, where both have as many letters. */
function withMarksOf(written: string, bare: string, right: string): string {
  if (written === bare || bare.length !== right.length) return right
  let index = 0
  return [...written].map((each) => (each === bare[index] ? right[index++] : each)).join('')
}

/** Part of a spelt abbreviation such as «سي إن إن». */
function isLetterName(words: readonly LineWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || !letterNames.has(word.bare)) return false
  const before = words[index - 1]?.bare
  const after = words[index + 1]?.bare
  return (before !== undefined && isSpelt(before)) || (after !== undefined && isSpelt(after))
}

/** Names of letters that are words too say nothing of what stands beside them; twice ان is CNN. */
function isSpelt(bare: string): boolean {
  return letterNames.has(bare) && !['أو', 'او', 'في', 'اي', 'ال'].includes(bare)
}

function listed(word: string | null): readonly string[] {
  return word === null ? [] : [word]
}
