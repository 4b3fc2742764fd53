import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage({ language: 'ar' })
const { text, press, type, newBody, tool } = editor

const toolbar = () => editor.page.locator('.editor-toolbar:visible')
const focused = () => editor.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** All tools of the program by their names, in sight or not. */
const all = () =>
  toolbar().evaluate((bar) =>
    [...bar.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? ''),
  )

/** Presses an arrow until the keyboard stands still, and gives the names that it came by. */
async function walk(arrow: string): Promise<string[]> {
  const names: string[] = []
  for (let at = await focused(); names.at(-1) !== at; at = await focused()) {
    names.push(at)
    await editor.page.keyboard.press(arrow)
  }
  return names
}

describe('the toolbar', () => {
  it.each([900, 1280, 2000])('is one row in a window of %i pixels, within the window', async (width) => {
    await editor.page.setViewportSize({ width, height: 700 })
    await newBody()
    const places = await toolbar().evaluate((bar) => {
      const { left, right, height } = bar.getBoundingClientRect()
      const shown = [...bar.querySelectorAll('button')].filter((button) =>
        button.checkVisibility({ visibilityProperty: true }),
      )
      return {
        height,
        middles: new Set(
          shown.map((button) => {
            const { top, bottom } = button.getBoundingClientRect()
            return Math.round((top + bottom) / 2)
          }),
        ).size,
        areWithin: shown.every((button) => {
          const own = button.getBoundingClientRect()
          return own.left >= left && own.right <= right
        }),
      }
    })
    expect(places).toEqual({ height: 45, middles: 1, areWithin: true })
    expect(await toolbar().getByRole('button', { name: 'أدوات أخرى' }).count()).toBe(width < 2000 ? 1 : 0)
  })

  it('is walked through by the arrows, the rest with it while that is open, and left by one Tab', async () => {
    await editor.page.setViewportSize({ width: 900, height: 700 })
    await newBody()
    await type('كلمة')
    await press('Alt+F10')
    const disabled = await toolbar().evaluate((bar) =>
      [...bar.querySelectorAll('button:disabled')].map((button) => button.getAttribute('aria-label')),
    )
    // The screen is Arabic: forward is to the left.
    const row = await walk('ArrowLeft')
    expect(row.at(-1)).toBe('أدوات أخرى')
    await press('Enter')
    const whole = [...row.slice(0, -1), ...(await walk('ArrowLeft'))]
    expect([...whole, ...disabled].sort()).toEqual((await all()).sort())
    await press('Escape')
    expect(await focused()).toBe('أدوات أخرى')
    expect(await toolbar().getByRole('button', { name: 'رابط' }).count()).toBe(0)
    await press('Tab')
    expect(await toolbar().evaluate((bar) => bar.contains(document.activeElement))).toBe(false)
  })

  it('does what is chosen from the rest, and closes it', async () => {
    await editor.page.setViewportSize({ width: 900, height: 700 })
    await newBody()
    await type('كلمة')
    await press('Shift+Home')
    await (await tool('مظلَّل')).click()
    expect(await text().locator('mark').textContent()).toBe('كلمة')
    expect(await toolbar().getByRole('button', { name: 'مظلَّل' }).count()).toBe(0)
    await press('End')
    await (await tool('جدول')).click()
    await editor.page.getByRole('menuitem', { name: 'إدراج جدول' }).click()
    await text().locator('th').nth(2).waitFor()
    expect(await toolbar().getByRole('button', { name: 'جدول' }).count()).toBe(0)
  })
})

describe('a window of 900 pixels', () => {
  it('has the text beside the details, the outline making way for them', async () => {
    await editor.page.setViewportSize({ width: 900, height: 700 })
    await newBody('افتتاح الجسر الجديد')
    const outline = editor.page.getByRole('navigation', { name: 'مخطط المقال' })
    if ((await outline.count()) === 0) await press('Control+Alt+m')
    await outline.waitFor()
    await press('Control+Alt+b')
    await editor.page.getByRole('complementary', { name: 'بيانات المقال' }).waitFor()
    expect(await outline.isVisible()).toBe(false)
    const isCovered = await text()
      .locator('h1')
      .evaluate((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect()
        return [left + 4, right - 4].map(
          (x) => !line.contains(document.elementFromPoint(x, (top + bottom) / 2)),
        )
      })
    expect(isCovered).toEqual([false, false])
    await press('Control+Alt+b')
    await outline.waitFor()
  })
})
