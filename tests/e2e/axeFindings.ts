import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds. It takes joined Arabic letters for icons and passes over their contrast, unless a
 * text is as wide as its letters one by one.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const measure = CanvasRenderingContext2D.prototype.measureText
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      if ([...text].length < 2) return measure.call(this, text)
      const width = [...text].reduce((sum, letter) => sum + measure.call(this, letter).width, 0)
      return { ...measure.call(this, text), width }
    }
  })
  // By the debugger's way, which the page's content policy does not govern.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await checker.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}
