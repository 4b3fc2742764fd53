/** What the rules need to know of the shape of a line, besides its words. */
export interface LineShape {
  text: string
  /** The words between white space that hold a letter or a digit; Infinity for a line too long to be a heading. */
  words: number
  /** It ends as a sentence or a clause does. */
  isSentence: boolean
}

/** A heading has about 14 words at most: article.md, "Structure detection", rule 2. */
export const mostHeadingWords = 14

/** No heading is longer than this, in UTF-16 code units, however few its words. */
const longestShortLine = 200

const word = /\S*[\p{L}\p{N}]\S*/gu

/** A stop, and after it perhaps closing quotes or brackets and invisible characters. */
const sentenceEnd = /[.؟!،؛:…?,;۔‼⁇⁈⁉。]["'”’»›)\]}\p{Default_Ignorable_Code_Point}\s]*$/u

/** The longest tail of a line in which the end of its sentence is looked for. */
const tail = 24

export function shapeOf(text: string): LineShape {
  const words = text.length > longestShortLine ? Number.POSITIVE_INFINITY : (text.match(word)?.length ?? 0)
  return { text, words, isSentence: sentenceEnd.test(text.slice(-tail)) }
}

/** Whether a line has the length of a heading, a credit or a tagline. */
export function isShort(shape: LineShape): boolean {
  return shape.words > 0 && shape.words <= mostHeadingWords
}
