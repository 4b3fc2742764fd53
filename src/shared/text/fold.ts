import { codePointTable } from './codePointTable.ts'
import { foldText } from './foldText.ts'

/** A folded text with the way back: for each of its code units the place in the text as written that gave it. */
export interface FoldedText {
  text: string
  /** Where what gave each unit begins; one last entry holds the length of the text as written. */
  starts: readonly number[]
  /** Where it ends, with the harakat and tatweel after it and without invisible characters after them. */
  ends: readonly number[]
}

/** Folds a text as `foldText` does and keeps the way back, to show or replace a match in the text as written. */
export function fold(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfCluster(text, start)
    const visibleEnd = endOfVisible(text, start, end)
    const cluster = foldCluster(text.slice(start, end))
    for (let index = 0; index < cluster.length; index++) {
      starts.push(start)
      ends.push(visibleEnd)
    }
    folded += cluster
    start = end
  }
  starts.push(text.length)
  return { text: folded, starts, ends }
}

/**
 * The range of the text as written that a match [from, to) in the folded text stands for, with the harakat
 * of its last letter. A ligature that the match only touches is taken whole.
 */
export function rangeAsWritten(folded: FoldedText, from: number, to: number): { from: number; to: number } {
  const start = folded.starts[from] ?? folded.starts.at(-1) ?? 0
  return { from: start, to: to > from ? (folded.ends[to - 1] ?? start) : start }
}

const foldedCharacters = new Map<string, string>()

function foldCluster(written: string): string {
  if (written.length > 1) return foldText(written)
  const known = foldedCharacters.get(written)
  if (known !== undefined) return known
  const folded = foldText(written)
  foldedCharacters.set(written, folded)
  return folded
}

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

/** The end of a cluster without the invisible characters at its end. All of Unicode's but the tags are one unit long. */
function endOfVisible(text: string, start: number, end: number): number {
  let index = end
  while (index > start && ignorable.test(text.charAt(index - 1))) index--
  return index
}

/**
 * Where the cluster that begins at `start` ends: a cluster is a character, what NFKC may join to it and what
 * falls away after it, so that folding cluster by cluster gives the same as folding the whole.
 */
function endOfCluster(text: string, start: number): number {
  let index = start + widthAt(text, start)
  while (index < text.length && joinsBackward(text.codePointAt(index) as number) === 1) {
    index += widthAt(text, index)
  }
  return index
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) as number) > 0xffff ? 2 : 1
}

/**
 * Combining marks and the letters that compose with the one before: Hangul vowels and final consonants, and
 * the Kirat Rai vowel signs of Unicode 16.
 */
const joining = /^[\p{M}\u1160-\u11ff\u{16D63}-\u{16D6A}]/u

const joinsBackward = codePointTable((codePoint) => {
  const character = String.fromCodePoint(codePoint)
  return foldText(character) === '' || joining.test(character.normalize('NFKD')) ? 1 : 0
})
