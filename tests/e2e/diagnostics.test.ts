import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { hostWay } from './hosts/hostWay.ts'

const editor = editorPage()
const host =
  hostWay === 'browser'
    ? { name: 'browser', words: 'in the browser' }
    : { name: 'electron', words: 'desktop window' }

describe('the diagnostics', () => {
  it('are read before they are copied, by the keyboard alone, and hold nothing that was written', async () => {
    await editor.newBody('عنوان لا يُعرف خارج المكتب')
    await editor.type('نص لا يراه أحد.')
    await editor.page.locator('.save-status', { hasText: 'Saved' }).waitFor()
    await editor.press('Shift+F1')
    const dialog = editor.page.getByRole('dialog', { name: 'Diagnostics' })
    const field = dialog.getByRole('textbox', { name: 'The text that is copied' })
    await field.waitFor()
    const shown = await field.inputValue()
    expect(shown).toContain(`, ${host.words}`)
    expect(shown).toMatch(/articles: 1, of them in the trash: 0/)
    expect(shown).toContain(`Z info start host=${host.name} version=`)
    expect(shown).toMatch(/Z info call method=articles\.create ms=\d+/)
    expect(shown).not.toMatch(/\p{Script=Arabic}/u)
    const copy = dialog.getByRole('button', { name: 'Copy' })
    while (!(await copy.evaluate((button) => button === document.activeElement))) await editor.press('Tab')
    await editor.press('Enter')
    await dialog.getByText('Copied. Paste it into a message.').waitFor()
    await editor.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await editor.page.getByRole('searchbox').first().focus()
    await editor.press('Control+v')
    expect(await editor.page.getByRole('searchbox').first().inputValue()).toContain('Diagnostics of Tahrir')
  })

  it('are in the help menu, and in Arabic', async () => {
    const { page } = editor
    await page.getByRole('radio', { name: 'العربية' }).click()
    await page.getByRole('button', { name: 'مساعدة' }).click()
    await page.getByRole('menuitem', { name: 'معلومات التشخيص…' }).click()
    const field = page.getByRole('textbox', { name: 'النص الذي يُنسخ' })
    await field.waitFor()
    expect(await field.inputValue()).toContain('الأرشيف:\n  سليم')
    await page.getByRole('button', { name: 'إغلاق', exact: true }).click()
    await field.waitFor({ state: 'detached' })
  })
})
