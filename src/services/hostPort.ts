import type { Theme, UiLanguage } from '../shared/contract/system.ts'
import type { HostName } from '../shared/diagnostics/diagnostics.ts'
import type { Failure } from '../shared/rpc/failure.ts'
import type { ProgramLog } from './log/ProgramLog.ts'
import type { StoreWorker } from './worker/startStoreWorker.ts'

/** The native dialogs of a host that has them. Paths stay on this side of the contract. */
export interface HostDialogs {
  /** Paths of the chosen files; none where the person changed their mind. */
  openFiles(): Promise<string[]>
  /** Where to save, or null where the person changed their mind. */
  saveFile(suggestedName: string): Promise<string | null>
  /** A folder to write into, or null where the person changed their mind. */
  chooseFolder(): Promise<string | null>
}

export type BatchKind = 'import' | 'export' | 'backup' | 'restore'

/** How far a long work is, or that it has ended and what came of it. `id` is the work's. */
export type WorkEvent =
  | { state: 'running'; id: number; kind: BatchKind; done: number; total: number | null }
  | { state: 'ended'; id: number; kind: BatchKind; result: { done: number; failed: number } | null }

/** What a host can do for one of its pages, beside answering it; what it cannot do is left out. */
export interface PagePort {
  /** Told of the long work that the page has asked for. */
  onWork?(event: WorkEvent): void
  /** Lets the person drag a file out of the page, with the button of the mouse that is down. */
  startDrag?(path: string): void
}

/** What the services ask of the host they run in. */
export interface HostPort {
  version: string
  /** Which host this is, for diagnostics only. */
  name: HostName
  /** Where it is written down what happens; without one nothing is. */
  log?: ProgramLog
  /** The language of the system, used until the person chooses one. */
  systemLanguage: UiLanguage
  /** The language that `TAHRIR_LANGUAGE` forces for this run, if it does. */
  forcedLanguage: UiLanguage | null
  dialogs: HostDialogs | null
  /** The most that a file of many articles may take of the memory, in bytes, where it is not the usual. */
  largestArchive?(): number
  /** Prints a page into a PDF, where the host can. Rejects where that fails. */
  printToPdf?(html: string): Promise<Uint8Array>
  /** The thread that does the long work on the store; without one it is done in this thread. */
  worker?: StoreWorker
  /** The name of the system's user, for the history of what was done; empty where it is not known. */
  systemUser: string
  /** What the person has to be told of the start. */
  troubles?: readonly Failure[]
  /** Told of each file that was imported from a path. */
  onFileImported?(file: { path: string; bytes: Uint8Array; id: string }): void
  /** Told the language of the interface: once at the start, and whenever the person chooses another. */
  onLanguage?(language: UiLanguage): void
  /** Told the theme of the interface: once at the start, and whenever the person chooses another. */
  onTheme?(theme: Theme): void
}
