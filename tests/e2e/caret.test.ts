import bidiFactory from 'bidi-js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caretLines } from './caretLines.ts'
import { closeBrowser, launchWorkstation, temporaryFolder, type Workstation } from './launchWorkstation.ts'

const folder = temporaryFolder()
let workstation: Workstation
let page: Page

beforeAll(async () => {
  workstation = await launchWorkstation({ dataFolder: folder.path, language: 'en' })
  page = workstation.page
  await page.getByRole('button', { name: 'New article' }).click()
  await page.locator('.article-text:focus h1[data-empty]').waitFor()
  await page.keyboard.insertText('عنوان')
  await page.keyboard.press('Enter')
  await text().evaluate(
    (root, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    caretLines.map((line) => `<p>${line}</p>`).join('') + '<p>آخر سطر</p>',
  )
})
afterAll(async () => {
  await workstation.close()
  await closeBrowser()
  folder.remove()
})

const text = () => page.locator('.article-text:visible')
const bidi = bidiFactory()

interface Line {
  text: string
  direction: 'rtl' | 'ltr'
  isolates: { from: number; to: number; direction: string }[]
}

/** What stands on the screen in a line, read from the page. */
function lineAt(index: number): Promise<Line> {
  return text().evaluate((root, at) => {
    const line = root.children[at] as HTMLElement
    const isolates = [...line.querySelectorAll('bdi')].map((isolate) => {
      const range = document.createRange()
      range.setStart(line, 0)
      range.setEndBefore(isolate)
      const from = range.toString().length
      return { from, to: from + (isolate.textContent ?? '').length, direction: isolate.dir }
    })
    return {
      text: line.textContent ?? '',
      direction: getComputedStyle(line).direction as 'rtl' | 'ltr',
      isolates,
    }
  }, index)
}

/**
 * The offsets of a line from left to right by UAX #9: of two letters of different levels the caret between
 * them stands at the lower one, and at either end of the line where the paragraph begins and ends.
 */
function expectedStops({ text: line, direction, isolates }: Line): number[] {
  const opening: Record<string, string> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
  const units = [...Array(line.length).keys()].flatMap((offset) => [
    ...isolates.filter(({ to }) => to === offset).map(() => ({ offset: -1, unit: '\u2069' })),
    ...isolates
      .filter(({ from }) => from === offset)
      .map((isolate) => ({
        offset: -1,
        unit: opening[isolate.direction] ?? '',
      })),
    { offset, unit: line[offset] ?? '' },
  ])
  units.push(...isolates.filter(({ to }) => to === line.length).map(() => ({ offset: -1, unit: '\u2069' })))
  const marked = units.map(({ unit }) => unit).join('')
  const embedding = bidi.getEmbeddingLevels(marked, direction)
  const seen = bidi.getReorderedIndices(marked, embedding)
  const at = (offset: number) => units.findIndex((unit) => unit.offset === offset)
  const place = (offset: number): number => {
    const isEnd = offset === 0 || offset === line.length
    if (isEnd) return (offset === 0) === (direction === 'ltr') ? -1 : marked.length
    const between = seen.filter((unit) => unit >= at(offset - 1) && unit <= at(offset))
    const lowest = Math.min(...between.map((unit) => embedding.levels[unit] ?? 0))
    const anchor = Math.min(...between.filter((unit) => embedding.levels[unit] === lowest))
    const isMark = units[anchor]?.offset === -1
    const isLeft = (anchor === at(offset - 1)) === (lowest % 2 === 1)
    return seen.indexOf(anchor) + (isMark ? 0 : isLeft ? -0.5 : 0.5)
  }
  const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })
  const offsets = [...[...graphemes.segment(line)].map(({ index }) => index), line.length]
  return offsets.sort((one, other) => place(one) - place(other))
}

/** Puts the caret at an offset of a line, as a click does. */
async function placeCaret(index: number, offset: number): Promise<void> {
  await text().evaluate(
    (root, [at, target]) => {
      const line = root.children[at ?? 0] as HTMLElement
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      let left = target ?? 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (left <= length) return getSelection()?.collapse(node, left)
        left -= length
      }
    },
    [index, offset],
  )
  // The editor hears of it when the browser tells of the moved selection.
  await page.waitForTimeout(30)
}

/** Where the caret is: line and offset. */
function caret(): Promise<{ line: number; offset: number; anchor: number }> {
  return text().evaluate((root) => {
    const selection = getSelection()
    const line = [...root.children].findIndex((child) => child.contains(selection?.focusNode ?? null))
    const offsetOf = (node: Node | null | undefined, offset: number | undefined) => {
      const range = document.createRange()
      range.setStart(root.children[line] as Element, 0)
      range.setEnd(node as Node, offset ?? 0)
      return range.toString().length
    }
    return {
      line,
      offset: offsetOf(selection?.focusNode, selection?.focusOffset),
      anchor: offsetOf(selection?.anchorNode, selection?.anchorOffset),
    }
  })
}

/** Presses a key until the caret leaves the line or nothing more happens; the offsets it stood at. */
async function walk(index: number, start: number, key: string): Promise<number[]> {
  await placeCaret(index, start)
  const offsets = [start]
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press(key)
    const now = await caret()
    if (now.line !== index) break
    offsets.push(now.offset)
  }
  return offsets
}

describe('the arrow keys', () => {
  for (const [number, html] of caretLines.entries()) {
    it(`move the caret the way they point in «${html.replaceAll(/<[^>]+>/g, '')}»`, async () => {
      const index = number + 1
      const stops = expectedStops(await lineAt(index))
      expect(await walk(index, stops[0] ?? 0, 'ArrowRight')).toEqual(stops)
      expect(await walk(index, stops.at(-1) ?? 0, 'ArrowLeft')).toEqual(stops.toReversed())
    })
  }
})
