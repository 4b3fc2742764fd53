import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { outFolder } from '../../scripts/buildPaths.ts'
import { newContext } from '../e2e/hosts/chromiumOfTests.ts'
import type { DialogAnswer, Notice, Obeyed, Order } from './standInMessages.ts'

export interface StandInOptions {
  dataFolder: string
  /** Sets TAHRIR_LANGUAGE; without it the program takes the person's choice or the system's language. */
  language?: 'ar' | 'en' | null
  dialogs?: DialogAnswer[]
  /** The system's locale, as `app.getLocale()` tells it. */
  locale?: string
  /** Files and addresses to open, as on a command line. */
  words?: string[]
  /** Runs the preload in frames within a page too, which Electron does not: for tests of hostile frames. */
  preloadInSubframes?: boolean
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
}

/** The program running in Node, its windows in headless Chromium. */
export interface StandIn {
  context: BrowserContext
  /** All that the program asked of the system so far. */
  notices: readonly Notice[]
  /** The windows that are open now. */
  pages(): Page[]
  /** What the program wrote on its two outputs. */
  output(): string
  answerDialogs(...answers: DialogAnswer[]): Promise<void>
  chooseMenuItem(label: string): Promise<void>
  /** What a person does outside the page: menus, moving a window. Resolves when the program has been told, or has ended. */
  order(order: Order): Promise<void>
  /** Resolves to the exit code of the main process, null where a signal ended it. */
  exited: Promise<number | null>
  /** Quits as a person does; resolves to the exit code. */
  close(): Promise<number | null>
  /** Ends the main process at once by SIGKILL, and its windows with it. */
  kill(): Promise<void>
}

/** Starts the built program over the stand-in and waits for its first window. */
export async function launchStandIn(options: StandInOptions): Promise<StandIn & { page: Page }> {
  const standIn = await startStandIn(options)
  const opened = standIn.pages()[0] ?? standIn.context.waitForEvent('page')
  const page = await Promise.race([opened, standIn.exited])
  if (typeof page === 'object' && page !== null) return { ...standIn, page }
  await standIn.kill()
  throw new Error(`The program ended before it opened a window:\n${standIn.output()}`)
}

/** Starts the built program over the stand-in, whether it opens a window or not. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { viewport = { width: 1280, height: 860 }, colorScheme = 'light' } = options
  const { context, id, devTools } = await newContext({ viewport, colorScheme, acceptDownloads: true })
  // Playwright would let a page go that asks to stay (`beforeunload`): the program decides that.
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') void dialog.dismiss()
  })
  const child = startMain(options, devTools, id)
  const notices: Notice[] = []
  const orders: (() => void)[] = []
  child.on('message', (notice: Notice | Obeyed) => {
    if (notice.kind === 'obeyed') orders.shift()?.()
    else notices.push(notice)
  })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => void output.push(part))
  }

  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  // As with Electron, the windows go when the main process does.
  const gone = exited.then(async (code) => {
    for (const obeyed of orders.splice(0)) obeyed()
    await context.close()
    return code
  })
  const order = (order: Order) =>
    new Promise<void>((obeyed) => {
      if (!child.connected) return obeyed()
      orders.push(obeyed)
      child.send(order)
    })

  return {
    context,
    notices,
    exited,
    pages: () => context.pages(),
    output: () => Buffer.concat(output).toString(),
    answerDialogs: (...answers) => order({ kind: 'answerDialogs', answers }),
    order,
    chooseMenuItem: (label) => order({ kind: 'chooseMenuItem', label }),
    close() {
      void order({ kind: 'quit' })
      return gone
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

function startMain(options: StandInOptions, browser: string, context: string): ChildProcess {
  const {
    dataFolder,
    language = null,
    dialogs = [],
    locale = 'ar',
    words = [],
    preloadInSubframes = false,
  } = options
  // Another build, with `node`, `preload` and `renderer` in it, can be named from outside.
  const program = process.env['STAND_IN_PROGRAM'] ?? outFolder
  const { TAHRIR_LANGUAGE: _, ...inherited } = process.env
  return spawn(
    process.execPath,
    [join(import.meta.dirname, 'run.ts'), join(program, 'node/main.js'), ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...inherited,
        ...(language === null ? {} : { TAHRIR_LANGUAGE: language }),
        TAHRIR_DATA: dataFolder,
        STAND_IN_BROWSER: browser,
        STAND_IN_CONTEXT: context,
        STAND_IN_DIALOGS: JSON.stringify(dialogs),
        STAND_IN_LOCALE: locale,
        STAND_IN_PRELOAD_IN_SUBFRAMES: preloadInSubframes ? '1' : '0',
      },
    },
  )
}
