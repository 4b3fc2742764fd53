import { countWords } from '../text/countWords.ts'
import { readingMinutes } from '../text/readingMinutes.ts'
import type { Statistics } from './article.ts'
import { type DocumentNode, textOf } from './documentNode.ts'
import { linesOf } from './linesOf.ts'

/** Words, characters (code points, without line breaks) and reading time of all lines of a document. */
export function documentStatistics(document: DocumentNode): Statistics {
  let words = 0
  let characters = 0
  for (const line of linesOf(document)) {
    const text = textOf(line)
    words += countWords(text)
    for (const character of text) if (character !== '\n') characters++
  }
  return { words, characters, readingMinutes: readingMinutes(words) }
}
