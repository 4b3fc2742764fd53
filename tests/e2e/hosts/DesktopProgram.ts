import type { BrowserContext, Page } from 'playwright-core'

/** What a person does to the Electron program beside its page, over the stand-in or in Electron itself. */
export interface DesktopProgram {
  context: BrowserContext
  windows(): Page[]
  /** Chooses an item of the application menu by its id. */
  chooseMenuItem(id: string): Promise<void>
  /** The next dialog for files answers with these paths. */
  answerOpenDialog(paths: readonly string[]): Promise<void>
  /** The next dialog to save puts the file into this folder, under the name that it proposes. */
  answerSaveDialog(folder: string): Promise<void>
  /** Takes back answers that no dialog has asked for. */
  forgetAnswers(): Promise<void>
  /** The names that the dialogs to save proposed so far, and how many dialogs for files there were. */
  dialogsSoFar(): Promise<{ opened: number; proposed: readonly string[] }>
  /** The addresses that were opened in the system's browser so far. */
  openedOutside(): Promise<readonly string[]>
  allowClipboard(): Promise<void>
  readClipboard(page: Page): Promise<{ html: string; text: string }>
  kill(): Promise<void>
  close(): Promise<void>
}
