import type { DocumentMark, DocumentNode } from '../article/documentNode.ts'

/** A word, a run of white space, a single other character, or a line break, with the marks that it stands in. */
export interface WordToken {
  text: string
  marks: readonly DocumentMark[]
}

// The joiners are written apart from the classes: beside others in one they would be read as part of an emoji.
const token = /(?:[\p{L}\p{M}\p{N}]|\u200C|\u200D)+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
const word = /(?:[\p{L}\p{M}\p{N}]|\u200C|\u200D)+/gu

/** The tokens of a line, in order; their texts joined are the text of the line. */
export function wordTokens(line: DocumentNode): WordToken[] {
  return (line.content ?? []).flatMap((node): WordToken[] => {
    if (node.type === 'lineBreak') return [{ text: '\n', marks: [] }]
    return (node.text?.match(token) ?? []).map((text) => ({ text, marks: node.marks ?? [] }))
  })
}

export function wordsIn(text: string): string[] {
  return text.match(word) ?? []
}
