/** Kinds of things that are written down. Each is a word for whoever reads the log; none is said to a person. */
export type LogEvent =
  | 'start'
  | 'stop'
  | 'windowOpened'
  | 'windowGone'
  | 'call'
  | 'callFailed'
  | 'bug'
  | 'trouble'
  | 'worker'
  | 'page'
  | 'command'

/**
 * What is said of an event: numbers, truths, and words of the program's own, such as the name of a method, the code
 * of a failure or the id of an article. What is no such word is left out, whoever handed it in: a log never holds a
 * title, a text or a name.
 */
export type LogFacts = Readonly<Record<string, number | boolean | string>>

/** The program's log: what happened, without a word of what people wrote. Writing to it never fails. */
export interface ProgramLog {
  info(event: LogEvent, facts?: LogFacts): void
  warn(event: LogEvent, facts?: LogFacts): void
  /** A mistake of the program: where in the program it was, without its message, which may quote what people wrote. */
  bug(where: string, error: unknown): void
  /** The last lines, the oldest first; none where there is no log. */
  lastLines(count: number): string[]
}

/** For services without a program around them. */
export const noLog: ProgramLog = { info() {}, warn() {}, bug() {}, lastLines: () => [] }
