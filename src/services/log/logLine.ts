import type { LogEvent, LogFacts } from './ProgramLog.ts'

/** Words of the program: names of methods, codes, ids, versions, digests. Arabic is never one, nor is a sentence. */
const programWord = /^[A-Za-z0-9][A-Za-z0-9_.:+/@-]{0,79}$/

/** Stands for a word that was left out, since it was none of the program's. */
const leftOut = '-'

/** A line of the log without its time: the event and what is said of it, as `name=value`. */
export function logLine(event: LogEvent, facts: LogFacts = {}): string {
  const said = Object.entries(facts).map(([name, value]) => `${name}=${factText(value)}`)
  return [event, ...said].join(' ')
}

function factText(value: number | boolean | string): string {
  if (typeof value !== 'string') return String(value)
  return programWord.test(value) ? value : leftOut
}

/** At most so many frames of a stack are written down. */
const frames = 12

/**
 * Where a mistake happened: the kind of error, its code, and its frames as places in the program's own folder. The
 * message stays out: those of parsers quote what they could not read.
 */
export function bugFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, frames)
    .flatMap((line) => /([\w.-]+\/[\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
  return {
    error: error.name,
    ...code,
    ...Object.fromEntries(places.map((place, index) => [`at${index}`, place])),
  }
}
