import type { UiLanguage } from '../shared/contract/system.ts'
import type { Failure } from '../shared/rpc/failure.ts'
import type { CliTexts } from './cliTexts.ts'
import type { Terminal } from './terminal.ts'

/** Where a command runs: given once by the entry, so that nothing below it asks for the process. */
export interface CommandContext {
  readonly terminal: Terminal
  readonly language: UiLanguage
  readonly texts: CliTexts
  readonly env: NodeJS.ProcessEnv
  readonly version: string
  /** The built page that `serve` shows. */
  readonly rendererFolder: string
  /** Aborted when the person or the system asks the program to stop. */
  readonly stopped: AbortSignal
  /**
   * Says what went wrong, in one line; the command goes on and ends with exit code 2. `file` is the path
   * of the file as the person wrote it, where one is to blame.
   */
  fail(failure: Failure, file?: string): void
  /** The same where an article is to blame, which the sentence then names. */
  failArticle(failure: Failure, id: string): void
  /** The same for a sentence of the command line's own. */
  complain(sentence: string): void
  /** A check has found errors: the command ends with exit code 1 where nothing worse happens. */
  foundErrors(): void
  /** Called where `stopped` ends the work before it is done. */
  interrupt(): void
}

/** Thrown where the command line itself is wrong, with the sentence that says how. */
export class UsageFault extends Error {}

/** What the program ends with. */
export const exitCodes = {
  done: 0,
  /** `tahrir check` has found errors in the article. */
  foundErrors: 1,
  /** Bad usage or bad input; what was wrong has been said. */
  refused: 2,
  /** A mistake of the program, `EX_SOFTWARE` of sysexits.h. */
  bug: 70,
  /** Stopped in the middle by a signal, as shells count it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const
