import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import {
  giveFiles,
  launchWorkstation,
  temporaryFolder,
  textFile,
  type Workstation,
  type WorkstationOptions,
} from '../e2e/launchWorkstation.ts'

/** One workstation with one window for all tests of a file, and what a writer does in it. */
export interface EditorPage {
  readonly workstation: Workstation
  readonly page: Page
  /** The text of the article in front. */
  text(): Locator
  /** A new article, with the caret in its headline. */
  newArticle(): Promise<void>
  /** A new article with a headline, and the caret in the empty line below. */
  newBody(headline?: string): Promise<void>
  /** Presses keys as a person does: the browser tells of a moved caret before the next one. */
  press(...keys: string[]): Promise<void>
  type(text: string): Promise<void>
  /** Pastes what another program has put on the clipboard, by its media types. */
  paste(held: Record<string, string>): Promise<void>
  /** A tool of the toolbar by its name; one for which the row has no room is brought out first. */
  tool(name: string): Promise<Locator>
  /** Imports a plain text, and waits until some words of it are on the screen. */
  importText(content: string, seen: string): Promise<void>
}

/** Registers the start before all tests of the file and the end after them. */
export function editorPage(options: Omit<WorkstationOptions, 'dataFolder'> = {}): EditorPage {
  let running: Workstation | null = null
  const folder = temporaryFolder()
  const started = (): Workstation => {
    if (running === null) throw new Error('The workstation runs only while the tests do.')
    return running
  }
  beforeAll(async () => {
    running = await launchWorkstation({ dataFolder: folder.path, ...options })
  })
  afterAll(async () => {
    await running?.close()
    folder.remove()
  })
  const names = labels[options.language ?? 'en']
  const text = () => started().page.locator('.article-text:visible')
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await started().page.keyboard.press(key)
      await wait(60)
    }
  }
  const newArticle = async () => {
    await started().page.getByRole('button', { name: names.newArticle }).click()
    await started()
      .page.locator('.article-pane-text:not([inert]) .article-text:focus h1[data-empty]')
      .waitFor()
  }
  return {
    get workstation() {
      return started()
    },
    get page() {
      return started().page
    },
    text,
    newArticle,
    async newBody(headline = 'عنوان') {
      await newArticle()
      await started().page.keyboard.type(headline)
      await press('Enter')
    },
    press,
    type: (written) => started().page.keyboard.type(written),
    paste: (held) =>
      text().evaluate((root, data) => {
        const clipboardData = new DataTransfer()
        for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
        root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, held),
    tool: (name) => toolOf(started().page, name, names.moreTools),
    async importText(content, seen) {
      const { page } = started()
      await giveFiles(page, [textFile('piece.txt', content)], () =>
        page.getByRole('button', { name: names.import }).click(),
      )
      await text().getByText(seen).first().waitFor()
    },
  }
}

/** A tool of the toolbar in front by its name; one for which the row has no room is brought out first. */
export async function toolOf(page: Page, name: string, moreTools = labels.en.moreTools): Promise<Locator> {
  const bar = page.locator('.editor-toolbar:visible')
  const tool = bar.getByRole('button', { name, exact: true })
  if ((await tool.count()) === 0) await bar.getByRole('button', { name: moreTools }).click()
  await tool.waitFor()
  return tool
}

const labels = {
  ar: { newArticle: 'مقال جديد', import: 'استيراد', moreTools: 'أدوات أخرى' },
  en: { newArticle: 'New article', import: 'Import', moreTools: 'More tools' },
}
