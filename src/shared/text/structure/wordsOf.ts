import { foldText } from '../foldText.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu

/** The words of a text, folded and without punctuation. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(word) ?? []
}
