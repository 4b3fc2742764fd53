import type { LetterChange } from './convertLetters.ts'

export const harakatKept = ['nothing', 'tanween', 'tanweenAndShadda'] as const
export type HarakatKept = (typeof harakatKept)[number]

/**
 * Vowel marks, tanween, shadda, the small alef and Quranic marks. Not U+0653–0655: they are the madda and the hamza of a letter
 * that is written in two parts.
 */
const haraka =
  /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/
const fathatan = '\u064b'
const shadda = '\u0651'

/** Takes harakat away, all or all but what news style writes. */
export function withoutHarakat(kept: HarakatKept): LetterChange {
  return (character) => {
    if (!haraka.test(character)) return undefined
    if (kept !== 'nothing' && character === fathatan) return undefined
    if (kept === 'tanweenAndShadda' && character === shadda) return undefined
    return ''
  }
}

/** Letters that are written in one shape in Persian, Urdu, Pashto and Kurdish and in another in Arabic. */
const twins: Readonly<Record<string, string>> = {
  ک: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ۓ: 'ئ',
  ۍ: 'ي',
  ې: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
  ں: 'ن',
  ۆ: 'و',
  ټ: 'ت',
  ٹ: 'ت',
  ډ: 'د',
  ڈ: 'د',
  ړ: 'ر',
  ڑ: 'ر',
  ڕ: 'ر',
}
/** Letters of sounds that Arabic has not, by the letter that newsrooms write. */
const sounds: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ج', گ: 'غ', ڤ: 'ف' }

export const persianScopes = ['twins', 'all'] as const
export type PersianScope = (typeof persianScopes)[number]

/** Persian, Urdu and neighbouring letters as Arabic ones; `all` also those that Arabic texts borrow for foreign sounds. */
export function inArabicLetters(scope: PersianScope): LetterChange {
  return (character) => twins[character] ?? (scope === 'all' ? sounds[character] : undefined)
}

/** Signs that are written as such: signs of honour, the riyal, the basmala, ornate parentheses. */
const keptSigns = /[\ufd3e-\ufd4f\ufdf0\ufdf1\ufdf5-\ufdff]/
/** Harakat that hold a place of their own: a space or a kashida in NFKC, and then the haraka. */
const spacingMark = /^[ \u0640](?=[\u064b-\u0652\u0670])/

/** Letters of the Arabic presentation forms (U+FB50–FDFF, U+FE70–FEFC), as old programs and PDF files leave them, as letters. */
export const inPlainLetters: LetterChange = (character) => {
  if (!/[\ufb50-\ufdff\ufe70-\ufefc]/.test(character) || keptSigns.test(character)) return undefined
  const plain = character.normalize('NFKC')
  return plain === character ? undefined : plain.replace(spacingMark, '')
}
