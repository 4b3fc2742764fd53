import type { UiLanguage } from '../contract/system.ts'

/** A count in words, in the six forms of Arabic or the two of English; `#` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A count in the words that its language has for that many. */
export function counted(forms: Counted, count: number, language: UiLanguage): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form.replace('#', new Intl.NumberFormat(language).format(count))
}
