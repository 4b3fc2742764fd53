import type { SpellingLanguage } from '../../spelling/SpellingLanguage.ts'
import type { SpelledWord } from '../../spelling/spelledWords.ts'
import type { TextCheckCode } from '../checkCodes.ts'
import type { Message } from '../finding.ts'
import type { LineFinding } from '../TextCheck.ts'
import type { CheckDescription } from '../textChecks.ts'

/** What the spelling check is called. Its findings come later than those of the others: the dictionaries are elsewhere. */
export const spelling: CheckDescription = {
  code: 'spelling',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'الإملاء', en: 'Spelling' },
  explanation: {
    ar: 'ليست الكلمة في القاموس ولا في كلمات المكتب. إن كانت صحيحة، كاسم علم، فأضفها إلى كلمات المكتب فلا تُعلَّم بعدها.',
    en: 'The word is neither in the dictionary nor among the desk’s words. If it is right, such as a name, add it to the desk’s words and it is marked no more.',
  },
  example: { wrong: 'المؤتممر', right: 'المؤتمر' },
  examples: {
    finds: [
      ['افتتح الوزير المؤتممر صباح الأحد', 'المؤتممر'],
      ['قال للصحفيين إن الاجنماع تأجل', 'الاجنماع'],
      ['كتب في حسابه «the goverment knows» أمس', 'goverment'],
    ],
    leaves: [
      'وسيستخدمونها في المدارس وبالجامعات وللمرة الأولى',
      'التقى لافروف نظيره في بكين، وفق رويترز',
      'أعلن حلف الـ«ناتو» و NATO و iPhone 15 و report.pdf',
    ],
  },
}

/** The names of the parts of the check that are switched apart, among `rulesOff`. */
export const spellingRules: Readonly<Record<SpellingLanguage, string>> = {
  ar: 'spelling/arabic',
  en: 'spelling/english',
}

const messages: Readonly<Record<SpellingLanguage, Message>> = {
  ar: { ar: 'كلمة ليست في القاموس.', en: 'The Arabic dictionary does not know this word.' },
  en: { ar: 'كلمة ليست في القاموس الإنجليزي.', en: 'The English dictionary does not know this word.' },
}

/** Checks that say more of a word than that it is not known. */
const closer: ReadonlySet<TextCheckCode> = new Set([
  'hamza',
  'taa-marbuta',
  'alef-maqsura',
  'tanween-place',
  'house-style',
  'bidi-control',
])

/** The findings of a line with its unknown words among them; a word that another check already speaks of is left to that one. */
export function withMisspelt(
  findings: readonly LineFinding[],
  unknown: readonly SpelledWord[],
): readonly LineFinding[] {
  const others = findings.filter(({ code }) => closer.has(code))
  const misspelt = unknown
    .filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end))
    .map(
      ({ start, end, language }): LineFinding => ({
        start,
        end,
        code: spelling.code,
        severity: spelling.severity,
        message: messages[language],
        // They are sought when somebody asks for them.
        suggestions: [],
        fix: null,
        rule: spellingRules[language],
      }),
    )
  if (misspelt.length === 0) return findings
  return [...findings, ...misspelt].sort((one, other) => one.start - other.start || one.end - other.end)
}
