import type { BrowserWindow } from './BrowserWindow.ts'

/** What the parts of the stand-in know of each other. */
export const appState = {
  isReady: false,
  isQuitting: false,
  /** The person is in another program. */
  isElsewhere: false,
  /** The open windows; the one that was focused last stands last. */
  windows: [] as BrowserWindow[],
}
