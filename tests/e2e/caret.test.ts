import bidiFactory from 'bidi-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { caretLines } from './caretLines.ts'

/** Of several lines on the screen, with a Latin phrase across the end of one. */
const longLine = 'قالت صحيفة The Guardian Weekly في تقرير طويل '.repeat(5)

const editor = editorPage()
const { text, type, paste, newBody } = editor

beforeAll(async () => {
  await newBody()
  await paste({ 'text/html': [...caretLines, longLine].map((line) => `<p>${line}</p>`).join('') })
})

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
  await editor.page.waitForTimeout(30)
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

/** Presses a key a number of times; the offsets at which the caret stood in the line, from the first one on. */
async function walk(index: number, start: number, key: string, presses: number): Promise<number[]> {
  await placeCaret(index, start)
  // Written down in the page at each release of the key, for asking for each would take longer than the test may.
  await text().evaluate((root, at) => {
    const line = root.children[at] as HTMLElement
    const offsets: number[] = []
    const note = ({ key: released }: KeyboardEvent) => {
      const selection = getSelection()
      if (!released.startsWith('Arrow') || !selection?.focusNode || !line.contains(selection.focusNode))
        return
      const range = document.createRange()
      range.setStart(line, 0)
      range.setEnd(selection.focusNode, selection.focusOffset)
      offsets.push(range.toString().length)
    }
    addEventListener('keyup', note)
    Object.assign(globalThis, { walked: { offsets, stop: () => removeEventListener('keyup', note) } })
  }, index)
  for (let pressed = 0; pressed < presses; pressed++) await editor.page.keyboard.press(key)
  const offsets = await editor.page.evaluate(() => {
    const { walked } = globalThis as unknown as { walked: { offsets: number[]; stop(): void } }
    walked.stop()
    return walked.offsets
  })
  return [start, ...offsets]
}

/** The column in which the caret is painted; it blinks, so that one look may miss it. */
async function paintedColumn(index: number): Promise<number> {
  for (let tried = 0; tried < 20; tried++) {
    const column = await columnInPicture(index)
    if (column >= 0) return column
  }
  return -1
}

/** The column in which a picture of the line has the caret's colour, or -1. */
async function columnInPicture(index: number): Promise<number> {
  const box = await text().evaluate((root, at) => {
    const line = root.children[at] as HTMLElement
    line.scrollIntoView({ block: 'nearest' })
    const { top, height } = line.getBoundingClientRect()
    return { top, height }
  }, index)
  const clip = { x: 0, y: box.top, width: 1280, height: box.height }
  const picture = await editor.page.screenshot({ caret: 'initial', clip })
  return editor.page.evaluate(async (source) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(source), (unit) => unit.charCodeAt(0))]),
    )
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    for (let column = 0; column < image.width; column++) {
      for (let row = 0; row < image.height; row++) {
        const pixel = (row * image.width + column) * 4
        if ((data[pixel] ?? 0) > 220 && (data[pixel + 1] ?? 255) < 40 && (data[pixel + 2] ?? 255) < 40)
          return column
      }
    }
    return -1
  }, picture.toString('base64'))
}

describe('the arrow keys', () => {
  for (const [number, html] of caretLines.entries()) {
    it(`move the caret the way they point in «${html.replaceAll(/<[^>]+>/g, '')}»`, async () => {
      const index = number + 1
      const stops = expectedStops(await lineAt(index))
      // Once more than there are stops: the last press leaves the line.
      expect(await walk(index, stops[0] ?? 0, 'ArrowRight', stops.length)).toEqual(stops)
      expect(await walk(index, stops.at(-1) ?? 0, 'ArrowLeft', stops.length)).toEqual(stops.toReversed())
    })
  }

  it('move what is painted on the screen to that side with every press', async () => {
    await text().evaluate((root) => {
      root.style.caretColor = '#f00'
    })
    for (const number of [2, 26]) {
      const stops = expectedStops(await lineAt(number))
      await placeCaret(number, stops[0] ?? 0)
      const columns = [await paintedColumn(number)]
      for (let pressed = 1; pressed < stops.length; pressed++) {
        await editor.page.keyboard.press('ArrowRight')
        columns.push(await paintedColumn(number))
      }
      expect(columns).toEqual([...new Set(columns)].sort((one, other) => one - other))
      expect(columns).toHaveLength(stops.length)
    }
  })

  it('extend a selection to that side with Shift, and end it on that side without', async () => {
    // «قالت وكالة Reuters إن»: from before the space that precedes the name, two steps to the left.
    await placeCaret(2, 10)
    await editor.page.keyboard.press('Shift+ArrowLeft')
    await editor.page.keyboard.press('Shift+ArrowLeft')
    expect(await caret()).toEqual({ line: 2, offset: 17, anchor: 10 })
    await editor.page.keyboard.press('ArrowRight')
    expect(await caret()).toEqual({ line: 2, offset: 10, anchor: 10 })
    await editor.page.keyboard.press('Shift+ArrowLeft')
    await editor.page.keyboard.press('Shift+ArrowLeft')
    await editor.page.keyboard.press('ArrowLeft')
    expect(await caret()).toEqual({ line: 2, offset: 17, anchor: 17 })
  })

  it('go by words with Ctrl, to the far side of each', async () => {
    const { text: line } = await lineAt(23)
    expect(line).toBe('كتب «The Guardian» عن الأنهار')
    // The name is met from its end: first its second word, then its first, whose far side is that of the whole.
    const leftward = await walk(23, 0, 'Control+ArrowLeft', 5)
    expect(leftward.slice(0, 5).map((offset) => line.slice(0, offset))).toEqual([
      '',
      'كتب',
      'كتب «The ',
      'كتب «The Guardian',
      'كتب «The Guardian» عن',
    ])
  })

  it('follow the lines of the screen where a paragraph has several', async () => {
    const index = caretLines.length + 1
    const { length } = (await lineAt(index)).text
    const leftward = await walk(index, 0, 'ArrowLeft', length)
    expect(leftward).toHaveLength(length + 1)
    expect(new Set(leftward)).toEqual(new Set(Array(length + 1).keys()))
    const rightward = await walk(index, length, 'ArrowRight', length)
    expect(rightward).toEqual(leftward.toReversed())
  })
})

describe('Home and End', () => {
  it('go to the logical ends of a line', async () => {
    for (const number of [2, 3, 12, 26, 30]) {
      const { length } = (await lineAt(number)).text
      await placeCaret(number, 5)
      await editor.page.keyboard.press('Home')
      expect(await caret()).toMatchObject({ line: number, offset: 0 })
      await editor.page.keyboard.press('End')
      expect(await caret()).toMatchObject({ line: number, offset: length })
      await editor.page.keyboard.press('Shift+Home')
      expect(await caret()).toEqual({ line: number, offset: 0, anchor: length })
    }
  })
})

describe('what is typed right after Enter', () => {
  it('stays in its order in every new line, whether or not that was painted yet', async () => {
    const lines = Array.from({ length: 14 }, (_, number) => `سطر ${number}`)
    for (const way of ['typed', 'inserted'] as const) {
      await editor.page.getByRole('button', { name: 'New article' }).click()
      await editor.page.locator('.article-text:focus h1[data-empty]').waitFor()
      for (const [number, line] of lines.entries()) {
        if (number > 0) await editor.page.keyboard.press('Enter')
        if (way === 'typed') await type(line)
        else await editor.page.keyboard.insertText(line)
      }
      expect(await text().evaluate((root) => [...root.children].map((line) => line.textContent))).toEqual(
        lines,
      )
    }
  })

  it('stays in its order before the rest of a line that was split', async () => {
    await editor.page.getByRole('button', { name: 'New article' }).click()
    await editor.page.locator('.article-text:focus h1[data-empty]').waitFor()
    await editor.page.keyboard.insertText('عنوان')
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.insertText('ذيل')
    await editor.page.keyboard.press('Home')
    await editor.page.waitForTimeout(100)
    for (let number = 0; number < 12; number++) {
      await type(`رأس ${number} `)
      await editor.page.keyboard.press('Enter')
    }
    expect(await text().locator('p').allTextContents()).toEqual([
      ...Array.from({ length: 12 }, (_, number) => `رأس ${number} `),
      'ذيل',
    ])
  })
})
