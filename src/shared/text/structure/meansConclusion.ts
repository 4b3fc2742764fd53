import { conclusionPhrases } from './conclusionPhrases.ts'
import type { LineShape } from './lineShape.ts'
import { wordsOf } from './wordsOf.ts'

/** The most words of a heading that goes on after its conclusion word. */
const aFewWords = 4

/** Longer lines are not read, in UTF-16 code units. */
const longest = 80

/** The phrases by their first word without ال. */
const phrasesByFirstWord = Map.groupBy(
  conclusionPhrases.map(({ phrase, mayGoOn }) => ({ words: wordsOf(phrase).map(bare), mayGoOn })),
  ({ words }) => words[0] ?? '',
)

const finalColon = /[:：]\s*\p{Default_Ignorable_Code_Point}*$/u
/** What may end a heading that is nothing but the phrase: «ختامًا،», «استنتاج.», «الخلاصة –». */
const finalSign = /[\s:：.،,…\-–—]+\p{Default_Ignorable_Code_Point}*$/u
const stop = /[.؟!،؛:…?,;]/u

/**
 * Whether a line says what a heading over a conclusion says. A whole phrase may end with a stop or a dash;
 * one that goes on must have no stop within or after it but a final colon.
 */
export function meansConclusion({ text, words: count }: LineShape): boolean {
  if (text.length > longest || count > aFewWords) return false
  const words = wordsOf(text).map(bare)
  const [first = ''] = words
  const withoutAnd = first.startsWith('و') ? bare(first.slice(1)) : first
  const phrases = [first, withoutAnd].flatMap((word) => phrasesByFirstWord.get(word) ?? [])
  return phrases.some(({ words: phrase, mayGoOn }) => {
    if (!phrase.every((word, index) => index === 0 || words[index] === word)) return false
    if (words.length === phrase.length) return !stop.test(text.replace(finalSign, ''))
    return mayGoOn && !stop.test(text.replace(finalColon, ''))
  })
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word
}
