import type { Mark } from './markTerms.ts'

/** A piece of a text as written, with the marks in it. */
export interface Passage {
  text: string
  marks: Mark[]
}

/** Words before the match, and all in all, in UTF-16 units: about two lines of the list. */
const before = 50
const longest = 170

/** Cuts what stands around the first mark out of a line, at spaces, with … where something is left out. */
export function cutPassage(line: string, marks: readonly Mark[]): Passage {
  const first = marks[0]?.from ?? 0
  let start = Math.max(0, first - before)
  if (start > 0) {
    const space = line.indexOf(' ', start)
    start = space >= 0 && space < first ? space + 1 : first
  }
  let end = Math.min(line.length, start + longest)
  if (end < line.length) {
    const space = line.lastIndexOf(' ', end)
    if (space > (marks[0]?.to ?? start)) end = space
  }
  const opening = start > 0 ? '… ' : ''
  const shift = opening.length - start
  return {
    text: opening + line.slice(start, end) + (end < line.length ? ' …' : ''),
    marks: marks
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  }
}
