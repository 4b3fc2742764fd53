import type { BrowserContext, Page } from 'playwright-core'
import type { TahrirClient } from '../../../src/shared/contract/contract.ts'

/** A file that a person chooses. */
export interface GivenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A file that the program has written for a person. */
export interface TakenFile {
  name: string
  bytes: Buffer
}

export interface HostOptions {
  dataFolder: string
  language: 'ar' | 'en'
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
}

/** The built program on one of its hosts, and what a person does beside its page, in each host's own way. */
export interface RunningHost {
  context: BrowserContext
  /** The windows that are open, the first one first. */
  windows(): Page[]
  /** Opens another window, as yet without waiting for what is in it. */
  openWindow(): Promise<Page>
  /** Does what has the program ask for files, and gives it these. */
  giveFiles(page: Page, files: readonly GivenFile[], act: () => Promise<unknown>): Promise<void>
  /** Does what lets a file leave, and gives that file, under the name that the program proposed. */
  takeFile(page: Page, act: () => Promise<unknown>): Promise<TakenFile>
  /** Calls the host beside the page: in the browser by a connection of its own. */
  call: TahrirClient['call']
  /** Does what opens an address outside the program, and gives that address. */
  leavesTo(act: () => Promise<unknown>): Promise<string>
  /** Lets the page read and write the system's clipboard. */
  allowClipboard(): Promise<void>
  /** What the system's clipboard holds. */
  readClipboard(page: Page): Promise<{ html: string; text: string }>
  /** Ends the program at once, as a power cut does. On the desktop its windows go with it. */
  kill(): Promise<void>
  /** Ends the program as a person does. Resolves also where it has ended already. */
  close(): Promise<void>
}
