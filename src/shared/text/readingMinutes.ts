/** Words that a reader takes in a minute of Arabic: text.md, "Numbers, counting". */
const wordsPerMinute = 180

/** The minutes that so many words take to read, rounded; at least 1 where there are words. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute))
}
