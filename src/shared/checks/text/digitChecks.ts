import type { Message } from '../finding.ts'
import type { TextCheck } from '../TextCheck.ts'

/**
 * Both look at the piece as a whole: which digits are the odd ones depends on all lines (`digitFindings`). Here is
 * what they are called and how they are explained.
 */
export const digitsMixed: Omit<TextCheck, 'find'> = {
  code: 'digits-mixed',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'أرقام من نوعين', en: 'Mixed digits' },
  explanation: {
    ar: 'في المادة أرقام عربية (123) وأرقام هندية (١٢٣)، والمادة الواحدة تُكتب بنوع واحد. تُستثنى العناوين والشيفرة والروابط.',
    en: 'The piece has Western (123) and Arabic-Indic digits (١٢٣); one piece is written in one family. Addresses, code and links are left alone.',
  },
  example: { wrong: 'بين 2019 و٢٠٢٤', right: 'بين 2019 و2024' },
  examples: {
    finds: [['بين 2019 و2020 و٢٠٢٤', '٢٠٢٤', 'بين 2019 و2020 و2024']],
    leaves: ['بين 2019 و2024', 'بين ٢٠١٩ و٢٠٢٤', 'قمة G20 عام ٢٠٢٤', 'طائرة F-16 في ٢٠٢٤'],
  },
}

export const digitsStyle: Omit<TextCheck, 'find'> = {
  code: 'digits-style',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'أرقام المكتب', en: "The desk's digits" },
  explanation: {
    ar: 'اختار المكتب نوعًا واحدًا من الأرقام لكل ما ينشره.',
    en: 'The desk has chosen one family of digits for all it publishes.',
  },
  example: { wrong: 'عام ٢٠٢٤', right: 'عام 2024' },
  examples: { finds: [], leaves: ['عام 2024'] },
}

export const digitMessages: Readonly<Record<'mixed' | 'western' | 'arabicIndic', Message>> = {
  mixed: { ar: 'رقم من غير نوع أرقام المادة.', en: 'A number in other digits than the rest of the piece.' },
  western: { ar: 'يكتب المكتب الأرقام العربية (123).', en: 'The desk writes Western digits (123).' },
  arabicIndic: { ar: 'يكتب المكتب الأرقام الهندية (١٢٣).', en: 'The desk writes Arabic-Indic digits (١٢٣).' },
}
