import type { Bench, Figures } from '../runner/Bench.ts'
import { viewport } from './benchBrowser.ts'
import { startPlaces } from './startPlaces.ts'
import { typeKeys } from './typeKeys.ts'
import { type PageVariant, variantNotes, variantRoles, variants } from './variants.ts'

/** What a key costs in the middle of a long piece, in the program as it runs and in others. */
export const bench: Bench = {
  name: 'typing',
  title: 'A key',
  method:
    'Real key events through the debugger, a key each 35 ms, into the middle of a generated Arabic piece, in a fresh browser context for each run and another piece in each round. `tahrir` is the built program on the browser host with everything on: its archive, autosave, the checks, the outline, the status line. The others are mounted in a page of their own, set in the same type. CPU is the time of the main thread (`TaskDuration` in thread time), with half a second after the last key, so that what is put off is paid for; script, style and layout are parts of it; from key to paint is what a writer sees.',
  sizes: [2000, 10_000, 50_000],
  sizeUnit: 'words',
  measures: [
    { name: 'CPU', unit: 'ms' },
    { name: 'script', unit: 'ms' },
    { name: 'style', unit: 'ms' },
    { name: 'layout', unit: 'ms' },
    { name: 'paint p50', unit: 'ms' },
    { name: 'paint p95', unit: 'ms' },
  ],
  variants: variants.map((name) => ({ name, role: variantRoles[name], note: variantNotes[name] })),
  aims: [
    { variant: 'tahrir', size: 10_000, atMost: 0.8 },
    { variant: 'tahrir', size: 50_000, atMost: 0.55 },
  ],
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
            await page.goto(`${pieces.program.address}#${pieces.idOf(trial.size, trial.seed)}`)
            await page.locator('.article-text h1').waitFor()
            // The first check of a whole piece, and the scripts that are fetched at rest.
            await page.waitForTimeout(3000)
          } else {
            await page.goto(server.address)
            await page.waitForFunction(() => 'bench' in window)
            await page.evaluate(
              ({ variant, words, seed: ofPiece }) => window.bench.mount(variant, words, ofPiece),
              { variant: trial.variant as PageVariant, words: trial.size, seed: trial.seed },
            )
          }
          return await typeKeys(page)
        } finally {
          await context.close()
        }
      },
      close,
    }
  },
}
