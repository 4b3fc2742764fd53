import type { Direction } from '../article/direction.ts'
import { firstStrongDirection } from './firstStrongDirection.ts'
import { isolateRules } from './isolateRules.ts'
import { type Isolate, isSameOrder, visualOrder } from './visualOrder.ts'

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/**
 * What must be isolated in one line of a paragraph of direction `around` to be seen as it is read: names,
 * numbers and addresses of which isolating changes the visual order (UAX #9). `isolated` stands apart already,
 * in order. With the answer added, there is nothing more to isolate.
 */
export function isolatesNeeded(text: string, around: Direction, isolated: readonly Isolate[]): Isolate[] {
  const proposals = proposedIsolates(text, around, isolated, false)
  const needed: Isolate[] = []
  const unchanged = visualOrder(text, around, isolated)
  let current = unchanged
  // An isolate changes what stands around its neighbours, so go round until nothing changes.
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const proposal of proposals) {
      if (needed.includes(proposal)) continue
      const tried = visualOrder(text, around, inOrder([...isolated, ...needed, proposal]))
      if (isSameOrder(text, current, tried)) continue
      needed.push(proposal)
      current = tried
      isChanged = true
    }
  }
  // Two isolates can undo each other's effect; then the line is seen as it was without them.
  return isSameOrder(text, unchanged, current) ? [] : inOrder(needed)
}

/** The name, number or address at an offset of the line, whether or not it must be isolated; null where there is none. */
export function isolateAt(
  text: string,
  around: Direction,
  isolated: readonly Isolate[],
  offset: number,
): Isolate | null {
  const proposals = proposedIsolates(text, around, isolated, true)
  return proposals.find(({ from, to }) => from <= offset && offset <= to) ?? null
}

/** The isolate of a part of a line: without a strong letter it is left-to-right, as numbers are. */
export function isolateOf(text: string, from: number, to: number): Isolate {
  return { from, to, direction: firstStrongDirection(text.slice(from, to)) === null ? 'ltr' : null }
}

function proposedIsolates(
  text: string,
  around: Direction,
  isolated: readonly Isolate[],
  byHand: boolean,
): Isolate[] {
  const found: [from: number, to: number][] = []
  for (const { pattern, around: only, onlyByHand } of isolateRules) {
    const isSought = byHand
      ? only === undefined || only === around
      : (only ?? 'rtl') === around && !onlyByHand
    if (!isSought) continue
    for (const match of text.matchAll(pattern)) {
      found.push(withBrackets(text, match.index, match.index + match[0].length))
    }
  }
  return joinOverlapping(found)
    .filter(([from, to]) => isolated.every((isolate) => isolate.to <= from || isolate.from >= to))
    .map(([from, to]) => isolateOf(text, from, to))
}

/** Takes the other bracket of a pair in where it stands next to the run, and else ends the run before the one. */
function withBrackets(text: string, from: number, to: number): [from: number, to: number] {
  const open: number[] = []
  for (let index = from; index < to; index++) {
    const character = text[index] ?? ''
    if (pairs[character] !== undefined) open.push(index)
    else if (character === ')' || character === ']') {
      if (open.pop() !== undefined) continue
      if (pairs[text[from - 1] ?? ''] === character) from--
      else return [from, trimmedEnd(text, from, index)]
    }
  }
  const lone = open.pop()
  if (lone === undefined) return [from, to]
  if (open.length === 0 && text[to] === pairs[text[lone] ?? '']) return [from, to + 1]
  return lone === from ? [from + 1, to] : [from, trimmedEnd(text, from, lone)]
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length
}

function joinOverlapping(ranges: [from: number, to: number][]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of ranges.sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

function inOrder(isolates: Isolate[]): Isolate[] {
  return isolates.sort((one, other) => one.from - other.from)
}
