import type { Page } from 'playwright-core'
import type { Bench, Figures } from '../runner/Bench.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'
import { startPlaces } from '../typing/startPlaces.ts'
import type { PageVariant } from '../typing/variants.ts'

declare global {
  interface Window {
    opening?: Promise<number>
  }
}

/** High enough that the list shows all pieces, so that each can be clicked. */
const viewport = { width: 1280, height: 2000 }

/** From the click on a row to a text that can be written in and has been painted. */
export const bench: Bench = {
  name: 'open',
  title: 'Opening a piece',
  method:
    'From the mouse button on a row of the list to a painted text that takes the caret: in the built program, with the answer of the host, the document decoded and shown, toolbar and status line. The baseline has the same document in memory as JSON and makes bare Tiptap of it.',
  sizes: [2000, 10_000, 50_000],
  sizeUnit: 'words',
  measures: [{ name: 'time', unit: 'ms' }],
  variants: [
    { name: 'tiptap', role: 'baseline', note: 'bare Tiptap, the JSON in memory' },
    {
      name: 'contenteditable-limit',
      role: 'limit',
      note: 'paragraphs in one contenteditable with content-visibility',
    },
    { name: 'tahrir', role: 'ours', note: 'the program' },
    { name: 'tiptap-of-react', role: 'bad', note: 'known bad: a React component for each paragraph' },
  ],
  aims: [{ variant: 'tahrir', atMost: 1.3 }],
  rounds: 3,
  warmUps: 0,
  async start(wishes) {
    const { server, browser, pieces, close } = await startPlaces(wishes)
    return {
      async measure(trial): Promise<Figures> {
        const context = await browser.newContext({ viewport })
        try {
          const page = await context.newPage()
          if (trial.variant === 'tahrir') {
            await page.goto(pieces.program.address)
            const row = page.locator(`[data-key="${pieces.idOf(trial.size, trial.seed)}"]`)
            await row.waitFor()
            // A person looks before they click; what is fetched at rest is there by then.
            await page.waitForTimeout(1500)
            await page.evaluate(watchOpening, arabicPiece(trial.size, trial.seed).length)
            await row.click({ position: { x: 40, y: 14 } })
            return { time: await openingOf(page) }
          }
          await page.goto(server.address)
          await page.waitForFunction(() => 'bench' in window)
          await page.waitForTimeout(500)
          const time = await page.evaluate(
            ({ variant, words, seed: ofPiece }) => window.bench.mount(variant, words, ofPiece),
            { variant: trial.variant as PageVariant, words: trial.size, seed: trial.seed },
          )
          return { time }
        } finally {
          await context.close()
        }
      },
      close,
    }
  },
}

/** Sent into the page: from the next press of a mouse button to the task after the frame that shows so many blocks. */
function watchOpening(blocks: number): void {
  window.opening = new Promise((resolve) => {
    document.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const look = () => {
          const text = document.querySelector('.article-text[contenteditable="true"]')
          if (text === null || text.childElementCount < blocks) return requestAnimationFrame(look)
          return requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            port2.postMessage(null)
          })
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
}

async function openingOf(page: Page): Promise<number> {
  const time = await page.evaluate(() => window.opening)
  if (time === undefined) throw new Error('The page was not watched.')
  return time
}
