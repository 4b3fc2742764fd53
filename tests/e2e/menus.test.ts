import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { text, press, type, newBody } = editor

beforeEach(() => newBody())

const html = () =>
  text().evaluate((root) =>
    [...root.children]
      .slice(1)
      .map((block) => block.outerHTML.replaceAll(/ (dir|data-[a-z]+|class)="[^"]*"/g, ''))
      .filter((block) => block !== '<p><br></p>')
      .join(''),
  )

describe('the marks', () => {
  it('have a key each, and none is taken in the headline', async () => {
    await type('س')
    for (const [key, tag] of [
      ['Control+Shift+H', 'mark'],
      ['Control+.', 'sup'],
      ['Control+,', 'sub'],
      ['Control+e', 'code'],
    ] as const) {
      await press('Shift+Home', key)
      expect(await html()).toBe(`<p><${tag}>س</${tag}></p>`)
      await press(key)
      expect(await html()).toBe('<p>س</p>')
      await press('End')
    }
    await press('Control+Home', 'Shift+End', 'Control+Shift+H', 'Control+b')
    expect(await editor.page.locator('h1 mark, h1 strong').count()).toBe(0)
  })
})

describe('a separator', () => {
  it('comes by key and by three hyphens, each taken back by one undo', async () => {
    await type('قبل')
    await editor.page.keyboard.press('Control+Alt+-')
    await type('بعد')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p>')
    await editor.page.keyboard.press('Enter')
    await type('---')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p><hr contenteditable="false">')
    await editor.page.keyboard.press('Control+z')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p><p>---</p>')
  })
})

const menu = () => editor.page.getByRole('listbox', { name: 'Put on this line' })
const bubble = () => editor.page.getByRole('toolbar', { name: 'Tools for the selected text' })

/** What a screen reader is told of: the option that the textbox points at. */
const active = () =>
  text().evaluate((root) => {
    const id = root.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'nothing by this id')
  })

describe('the slash menu', () => {
  it('opens on an empty line, is walked by the arrows, and Escape leaves the stroke', async () => {
    await type('/')
    await menu().waitFor()
    expect(await active()).toContain('Section heading')
    await press('ArrowDown')
    expect(await active()).toContain('Conclusion')
    await press('ArrowUp', 'ArrowUp')
    expect(await active()).toContain('Separator')
    await press('Escape')
    await menu().waitFor({ state: 'detached' })
    expect(await active()).toBeNull()
    await type('x')
    expect(await html()).toBe('<p>/x</p>')
  })

  it('is filtered in either language, and Enter does what was chosen', async () => {
    await type('/جدو')
    expect(await menu().getByRole('option').allTextContents()).toEqual(['Table'])
    await press('Enter')
    expect(await text().locator('th').count()).toBe(3)
    expect(await text().getByText('/جدو').count()).toBe(0)
    await press('Control+End')
    await type('/quo')
    await press('Enter')
    await type('قول')
    expect(await html()).toMatch(/<blockquote><p>قول<\/p><\/blockquote>$/)
    await press('Enter', 'Enter')
    await type('/خاتمه')
    await press('Enter')
    await type('ختام')
    expect(await text().locator('h2').allTextContents()).toEqual(['ختام'])
  })

  it('stays away from a stroke in the middle of a text, and opens by its key where the keyboard has none', async () => {
    await type('و/')
    await wait(100)
    expect(await menu().count()).toBe(0)
    await press('Enter', 'Control+Alt+/')
    await menu().waitFor()
    await menu().getByRole('option', { name: 'Bulleted list' }).click()
    await type('بند')
    expect(await html()).toBe('<p>و/</p><ul><li><p>بند</p></li></ul>')
  })
})

describe('the bubble menu', () => {
  it('comes with a selection, is entered by Alt+F10 and left by Escape, with the selection kept', async () => {
    await type('كلمة ثم كلمة')
    expect(await bubble().count()).toBe(0)
    await press('Shift+Home')
    await bubble().waitFor()
    await press('Alt+F10')
    expect(
      await bubble()
        .getByRole('button', { name: 'Bold' })
        .evaluate((own) => own === document.activeElement),
    ).toBe(true)
    await press('Space')
    expect(await html()).toBe('<p><strong>كلمة ثم كلمة</strong></p>')
    // The UI is English, so that the next button is at the right.
    await press('ArrowRight', 'ArrowRight', 'Enter')
    expect(await html()).toBe('<p><strong><mark>كلمة ثم كلمة</mark></strong></p>')
    await press('Escape')
    await editor.page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
    await type('بدل')
    expect(await html()).toContain('بدل')
    expect(await html()).not.toContain('كلمة')
    expect(await bubble().count()).toBe(0)
  })

  it('works by mouse, opens the link editor, and is not there for the headline', async () => {
    await type('نص')
    await press('Shift+Home')
    await bubble().getByRole('button', { name: 'Italic' }).click()
    expect(await html()).toBe('<p><em>نص</em></p>')
    await bubble().getByRole('button', { name: 'Link' }).click()
    await editor.page.getByRole('dialog', { name: 'Link' }).waitFor()
    await type('example.com')
    await press('Enter')
    expect(await text().locator('a').getAttribute('href')).toBe('https://example.com')
    await press('Control+Home', 'Shift+End')
    await wait(100)
    expect(await bubble().count()).toBe(0)
    await press('Alt+F10')
    expect(
      await editor.page
        .getByRole('toolbar', { name: 'Editing tools' })
        .evaluate((own) => own.contains(document.activeElement)),
    ).toBe(true)
  })
})
