import type { Kind } from '../article/metadata.ts'
import type { Status } from '../article/status.ts'
import { foldText } from '../text/foldText.ts'
import { periodOf } from './periodOf.ts'
import { kindsNamed, languageNamed, operatorNamed, statusesNamed } from './searchOperators.ts'

/** Words that stand beside each other in what is found; most terms are one word. */
export interface Term {
  /** Folded, letters and digits alone. */
  words: readonly string[]
  /** `started` is what is being typed: the last word may go on in a headline. `asked` was ended by `*` and may go on anywhere. */
  prefix: 'none' | 'started' | 'asked'
  isNot: boolean
}

/** What an operator asks for. */
export type QueryFilter = Asked & { isNot: boolean }

type Asked =
  | { field: 'status'; values: Status[] }
  | { field: 'kind'; values: Kind[] }
  | { field: 'desk'; name: string }
  | { field: 'byline' | 'keywords'; name: string }
  | { field: 'language'; value: string }
  | { field: 'urgency'; from: number; to: number }
  | { field: 'day'; from: string | null; before: string | null }

export interface ParsedQuery {
  terms: Term[]
  filters: QueryFilter[]
}

const quotes: Record<string, string> = { '"': '"', '“': '”', '”': '”', '„': '“', '«': '»', '»': '«' }

/**
 * Reads what a person typed into the search field: words, "phrases", `-word`, and operators such as `desk:`
 * in both languages. There is no wrong query: what is no operator is words.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], filters: [] }
  let index = 0
  while (index < query.length) {
    if (/\s/.test(query.charAt(index))) {
      index++
      continue
    }
    const isNot = query.charAt(index) === '-' && /\S/.test(query.charAt(index + 1))
    if (isNot) index++
    const read = quotes[query.charAt(index)] === undefined ? readRun(query, index) : readQuoted(query, index)
    index = read.end
    const colon = read.isQuoted ? -1 : read.text.indexOf(':')
    const operator = colon > 0 ? operatorNamed(read.text.slice(0, colon)) : null
    if (operator !== null) {
      const value = valueIn(read.text.slice(colon + 1))
      // Nothing is asked yet.
      if (value === '') continue
      const filter = filterOf(operator, value)
      if (filter !== null) {
        parsed.filters.push({ ...filter, isNot })
        continue
      }
    }
    const words = wordsOf(read.text)
    if (words.length === 0) continue
    const isLast = index >= query.length && !read.isQuoted && !isNot
    const prefix = !read.isQuoted && read.text.endsWith('*') ? 'asked' : isLast ? 'started' : 'none'
    parsed.terms.push({ words, prefix, isNot })
  }
  return parsed
}

/** The words of a text as the search index has them. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

interface Read {
  text: string
  end: number
  isQuoted: boolean
}

function readQuoted(query: string, start: number): Read {
  const close = quotes[query.charAt(start)] ?? ''
  const found = query.indexOf(close, start + 1)
  const end = found < 0 ? query.length : found + 1
  return { text: query.slice(start + 1, found < 0 ? end : found), end, isQuoted: true }
}

/** A run without spaces, where the value of an operator may be quoted: desk:"foreign affairs". */
function readRun(query: string, start: number): Read {
  let end = start
  while (end < query.length && !/\s/.test(query.charAt(end))) {
    const opens = end > start && query.charAt(end - 1) === ':' && quotes[query.charAt(end)] !== undefined
    end = opens ? readQuoted(query, end).end : end + 1
  }
  return { text: query.slice(start, end), end, isQuoted: false }
}

function valueIn(written: string): string {
  const first = written.charAt(0)
  const close = quotes[first]
  if (close === undefined) return written.trim()
  return written.slice(1, written.endsWith(close) && written.length > 1 ? -1 : undefined).trim()
}

/** What an operator with a value asks for, or null where the value means nothing to it. */
function filterOf(operator: string, value: string): Asked | null {
  switch (operator) {
    case 'status': {
      const values = statusesNamed(value)
      return values.length > 0 ? { field: 'status', values } : null
    }
    case 'kind': {
      const values = kindsNamed(value)
      return values.length > 0 ? { field: 'kind', values } : null
    }
    case 'desk':
      return named('desk', value)
    case 'by':
      return named('byline', value)
    case 'keyword':
      return named('keywords', value)
    case 'language': {
      const tag = languageNamed(value)
      return tag === null ? null : { field: 'language', value: tag }
    }
    case 'urgency': {
      const range = /^([1-9])(?:-([1-9]))?$/.exec(foldText(value))
      if (range === null) return null
      const from = Number(range[1])
      return { field: 'urgency', from, to: Number(range[2] ?? from) }
    }
    case 'before': {
      const period = periodOf(value)
      return period === null ? null : { field: 'day', from: null, before: period.from }
    }
    case 'after': {
      const period = periodOf(value)
      return period === null ? null : { field: 'day', from: period.end, before: null }
    }
    default:
      return null
  }
}

function named(field: 'desk' | 'byline' | 'keywords', name: string): Asked | null {
  return wordsOf(name).length > 0 ? { field, name } : null
}
