import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const piece = [
  'الإنتاج يرتفع إلى ١٬٢٥٠ طنًا',
  'ارتفع إنتاج المصنع ٣٫٥٪ في عام ٢٠٢٤, و بلغ ما صدّره ٤٠٠ طن.',
  'وتوقع المدير أن يبلغ ٥٠٠ طن في العام المقبل.',
].join('\n')

describe('the conversion tools in English', () => {
  const editor = editorPage()
  const { text } = editor
  beforeAll(() => editor.page.setDefaultTimeout(10_000))
  const dialog = () => editor.page.getByRole('dialog', { name: 'Convert the text' })
  const choose = async (label: string, option: string) => {
    await dialog().getByRole('button', { name: label }).click()
    await editor.page.getByRole('option', { name: option }).click()
  }
  const lines = () => text().locator('h1, p').allTextContents()

  it('show each place before and after, leave out what is unticked, and are one step of undo', async () => {
    await editor.importText(piece, 'وتوقع المدير')
    await text().locator('p').first().click()
    await editor.press('Control+Alt+x')
    await dialog().getByRole('row').first().waitFor()
    expect(await dialog().getByRole('row').count()).toBe(5)
    expect(await dialog().getByRole('row').nth(1).textContent()).toContain('3.5%')
    await dialog().getByRole('row').nth(4).click()
    await dialog().getByRole('button', { name: 'Change 4 places' }).click()
    await expect
      .poll(lines)
      .toEqual([
        'الإنتاج يرتفع إلى 1,250 طنًا',
        'ارتفع إنتاج المصنع 3.5% في عام 2024, و بلغ ما صدّره 400 طن.',
        'وتوقع المدير أن يبلغ ٥٠٠ طن في العام المقبل.',
      ])
    await editor.press('Control+z')
    await expect.poll(async () => (await lines())[0]).toContain('١٬٢٥٠')
  })

  it('come from the menu of the toolbar, and go over what is selected', async () => {
    await text().locator('p').nth(1).click({ clickCount: 3 })
    await (await editor.tool('Change the text')).click()
    await editor.page.getByRole('menuitem', { name: 'Convert…' }).click()
    await dialog().getByRole('row').first().waitFor()
    expect(await dialog().getByRole('row').count()).toBe(1)
    await choose('Where', 'The whole piece')
    await choose('What is converted', 'Waw and the word after it')
    await dialog().getByRole('button', { name: 'Change 1 place' }).click()
    await expect.poll(async () => (await lines())[1]).toContain('وبلغ')
  })
})

describe('the conversion tools in Arabic', () => {
  const editor = editorPage({ language: 'ar', colorScheme: 'dark' })

  it('explain what they do, and say where there is nothing to do', async () => {
    await editor.importText(piece, 'وتوقع المدير')
    await editor.text().locator('p').first().click()
    await editor.press('Control+Alt+x')
    const dialog = editor.page.getByRole('dialog', { name: 'تحويل النص' })
    await dialog.getByRole('button', { name: 'ما الذي يُحوَّل' }).click()
    await editor.page.getByRole('option', { name: 'حذف التطويل' }).click()
    await dialog.getByText('لا شيء هنا يُغيَّر.').waitFor()
    await dialog.getByRole('button', { name: 'ما الذي يُحوَّل' }).click()
    await editor.page.getByRole('option', { name: 'الفاصلة والفاصلة المنقوطة' }).click()
    await dialog.getByRole('button', { name: 'غيّر موضعًا واحدًا' }).click()
    await editor.text().getByText('٢٠٢٤، و بلغ').waitFor()
  })
})
