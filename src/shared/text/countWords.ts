/** The longest piece that is handed to the segmenter: its time on one long string grows out of hand (findings.md). */
const longestPiece = 4096

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })

/**
 * The words of one block of text: the word-like segments of UAX #29, numbers of either digit family among
 * them. A text without white space is cut every 4,096 characters, so a word on a cut counts twice.
 * An address is one word: newer segmenters part `example.com` at its full stop and older ones do not, and
 * the host and the page, which have one each, must come to the same number.
 */
export function countWords(text: string): number {
  let words = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start)
    let isAfterWord = false
    let isJoined = false
    for (const { segment, isWordLike } of segmenter.segment(text.slice(start, end))) {
      if (isWordLike && !isJoined) words++
      isJoined = isAfterWord && segment === '.'
      isAfterWord = isWordLike === true
    }
    start = end
  }
  return words
}

function endOfPiece(text: string, start: number): number {
  const limit = start + longestPiece
  if (limit >= text.length) return text.length
  for (let index = limit; index > start; index--) {
    const unit = text.charCodeAt(index)
    if (unit === 0x20 || unit === 0x0a || unit === 0x09) return index
  }
  return limit
}
