import { type ConversionEdit, type ConversionPlace, edited } from '../text/convert/ConversionLine.ts'
import type { CompiledStep } from './compileMacro.ts'

/** A run takes no longer, in milliseconds: the work for one match grows with its line, and a long line may have many. */
const longest = 2000
/** A line grows by no more letters, however often its replacements hold what the next step seeks. */
const mostGrowth = 20_000

/** What is exempt, and never part of a match. */
const hidden = '\ufffc'
const changed = -1

/** One run of a macro over the lines of a piece. */
export class MacroRun {
  readonly #steps: readonly CompiledStep[]
  readonly #deadline: number
  #trouble: 'tooSlow' | 'tooLong' | null = null

  constructor(steps: readonly CompiledStep[], time = longest) {
    this.#steps = steps
    this.#deadline = Date.now() + time
  }

  /** Why the run came to no end; what it gave is then not to be used. */
  get trouble(): 'tooSlow' | 'tooLong' | null {
    return this.#trouble
  }

  /** What the steps, one after the other, make of a line: the places in the line as it stands, word by word. */
  places(open: string): ConversionPlace[] {
    let text = open
    let origins: number[] | null = null
    for (const step of this.#steps) {
      const next: { text: string; origins: number[] } | null = this.#take(step, text, origins)
      if (this.#trouble !== null) return []
      if (next === null) continue
      ;({ text, origins } = next)
      if (text.length > open.length + mostGrowth) {
        this.#trouble = 'tooLong'
        return []
      }
    }
    return origins === null ? [] : byWord(open, editsFrom(open, text, origins))
  }

  /** The text after a step, and for each of its letters where it stood in the line; null where nothing was found. */
  #take(step: CompiledStep, text: string, origins: readonly number[] | null) {
    let next = ''
    let end = 0
    const nextOrigins: number[] = []
    const keep = (from: number, to: number) => {
      next += text.slice(from, to)
      for (let at = from; at < to; at++) nextOrigins.push(origins === null ? at : (origins[at] ?? changed))
    }
    for (const match of step(text)) {
      if (Date.now() > this.#deadline) {
        this.#trouble = 'tooSlow'
        return null
      }
      if (match === null) continue
      const { from, to, text: replacement } = match
      if (text.slice(from, to).includes(hidden)) continue
      keep(end, from)
      next += replacement
      for (let letter = 0; letter < replacement.length; letter++) nextOrigins.push(changed)
      end = to
      if (next.length > text.length + mostGrowth) {
        this.#trouble = 'tooLong'
        return null
      }
    }
    if (end === 0) return null
    keep(end, text.length)
    return { text: next, origins: nextOrigins }
  }
}

/** The edits between the letters that are still those of the line. */
function editsFrom(open: string, text: string, origins: readonly number[]): ConversionEdit[] {
  const edits: ConversionEdit[] = []
  let start = 0
  let written = ''
  const close = (end: number) => {
    const edit = smallest(open, { start, end, text: written })
    if (edit !== null) edits.push(edit)
    written = ''
  }
  for (const [index, origin] of origins.entries()) {
    if (origin === changed) {
      written += text[index] ?? ''
      continue
    }
    if (written !== '' || origin > start) close(origin)
    start = origin + 1
  }
  close(open.length)
  return edits
}

/** An edit without what it leaves as it was, so that the marks of that stay too; null where it changes nothing. */
function smallest(open: string, { start, end, text }: ConversionEdit): ConversionEdit | null {
  let first = start
  let last = end
  let from = 0
  let to = text.length
  while (first < last && from < to && open[first] === text[from]) {
    first++
    from++
  }
  while (last > first && to > from && open[last - 1] === text[to - 1]) {
    last--
    to--
  }
  if (first === last && from === to) return null
  // Not between the halves of a letter.
  if (isLowHalf(open, first) || isLowHalf(text, from)) return { start, end, text }
  if (isLowHalf(open, last) || isLowHalf(text, to)) return { start, end, text }
  return { start: first, end: last, text: text.slice(from, to) }
}

function isLowHalf(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The edits as places: what changes in a word, or in words that hang together by one edit, is one. */
function byWord(open: string, edits: readonly ConversionEdit[]): ConversionPlace[] {
  const groups: { start: number; end: number; edits: ConversionEdit[] }[] = []
  for (const edit of edits) {
    const start = wordStart(open, edit.start)
    const end = wordEnd(open, edit.end)
    const last = groups.at(-1)
    if (last !== undefined && start < last.end) {
      last.edits.push(edit)
      last.end = Math.max(last.end, end)
    } else groups.push({ start, end, edits: [edit] })
  }
  return groups.map(({ start, end, edits: own }) => edited(start, end, own))
}

const between = /[\s\ufffc]/

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !between.test(text[at - 1] ?? '')) at--
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !between.test(text[at] ?? '')) at++
  return at
}
