import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { takeFile } from './launchWorkstation.ts'

const piece = [
  'الوزير يبحث في بيونغ يانغ سبل التعاون',
  'وصل الوفد الى العاصمة مساء الأحد , وعقد لقاءً مطولًا مع نظيره في مقر الوزارة.',
  'وقال الوزير "إن الزيارة ناجحة" وأضاف أن الحكومه ستواصل العمل الى نهاية العام، وأن "الشراكة قائمة" بين البلدين.',
].join('\n')

describe('the proofreader in English', () => {
  const editor = editorPage()
  const { text } = editor
  beforeAll(() => editor.page.setDefaultTimeout(10_000))

  const card = () => editor.page.locator('.finding-card')
  const panel = () => editor.page.getByRole('complementary', { name: 'Proofreading' })
  const marked = () => text().locator('.check').allTextContents()
  const paragraph = (index: number) => text().locator('p').nth(index).textContent()

  it('marks what it finds and steps to it by key, with what is wrong and what to write', async () => {
    await editor.importText(piece, 'سبل التعاون')
    await text().locator('.check[data-check="house-style"]').waitFor()
    expect(await marked()).toEqual(['بيونغ يانغ', 'الى', ' ', ',', '"', '"', 'الحكومه', 'الى', '"', '"'])
    await text()
      .locator('h1')
      .click({ position: { x: 5, y: 5 } })
    await editor.press('Control+Home', 'F8')
    await card().getByText('The desk writes «بيونج يانج».').waitFor()
    await editor.press('F8')
    await card().getByText('A hamza that was not written.').waitFor()
    await editor.press('Shift+F8')
    await card().getByText('The desk writes «بيونج يانج».').waitFor()
    await editor.press('F8')
    await card().getByText('A hamza that was not written.').waitFor()
    await editor.press('Alt+Enter')
    await card().getByRole('button', { name: 'إلى' }).focus()
    await editor.press('Enter')
    await text().getByText('وصل الوفد إلى العاصمة').waitFor()
    expect(await card().count()).toBe(0)
  })

  it('looks again at what is written, and forgets what was mended', async () => {
    await text().locator('p').nth(0).click()
    await editor.press('End')
    await editor.type(' وعاد الى مكتبه')
    await expect.poll(async () => (await marked()).filter((found) => found === 'الى').length).toBe(2)
    await editor.press('Control+z')
    await expect.poll(async () => (await marked()).filter((found) => found === 'الى').length).toBe(1)
  })

  it('mends all of a kind after a preview, but what was unticked, and takes it back in one step', async () => {
    await editor.press('Control+Alt+k')
    await panel().getByRole('button', { name: 'Fix all: Quotation marks' }).click()
    const dialog = editor.page.getByRole('dialog', { name: 'Fix all: Quotation marks' })
    expect(await dialog.getByRole('row').count()).toBe(2)
    await dialog.locator('[role="row"]:focus').waitFor()
    await editor.press('ArrowDown', 'Space')
    await dialog.getByRole('button', { name: 'Mend 1 place' }).click()
    await expect.poll(() => paragraph(1)).toContain('«إن الزيارة ناجحة»')
    expect(await paragraph(1)).toContain('"الشراكة قائمة"')
    await editor.press('Control+z')
    await expect.poll(() => paragraph(1)).toContain('"إن الزيارة ناجحة"')
  })

  it('ignores a place, which stays so when the article is opened again, and shows it again when asked', async () => {
    await text().locator('.check[data-check="taa-marbuta"]').click()
    await card().getByRole('button', { name: 'Ignore here' }).click()
    await expect.poll(marked).not.toContain('الحكومه')
    await editor.page.waitForTimeout(300)
    await editor.page.reload()
    await text().locator('.check[data-check="house-style"]').waitFor()
    expect(await marked()).not.toContain('الحكومه')
    await panel().getByRole('button', { name: 'Show them again' }).click()
    await expect.poll(marked).toContain('الحكومه')
  })

  it('settles a spelling from the text by key, and gives the lexicon out as CSV', async () => {
    const line = text().locator('p').nth(0)
    const { width } = (await line.boundingBox()) ?? { width: 0 }
    await line.dblclick({ position: { x: width - 14, y: 18 } })
    await editor.press('Control+Alt+a')
    const dialog = editor.page.getByRole('dialog', { name: 'Settle a spelling' })
    await dialog.getByRole('textbox', { name: 'Approved spelling' }).fill('بلغ')
    expect(await dialog.getByRole('textbox', { name: 'Variant' }).inputValue()).toBe('وصل')
    await editor.press('Enter')
    await text().locator('.check[data-check="house-style"]', { hasText: 'وصل' }).waitFor()
    await editor.press('Control+Alt+Comma')
    await editor.page.getByRole('tab', { name: 'Lexicon' }).click()
    const { bytes } = await takeFile(editor.page, () =>
      editor.page.getByRole('button', { name: 'Export CSV' }).click(),
    )
    expect(bytes.toString()).toContain('بلغ,وصل')
    await editor.page.getByRole('tab', { name: 'Checks' }).click()
    await editor.page.getByRole('tabpanel', { name: 'Checks' }).getByText('Quotation marks').click()
    await editor.press('Escape')
    await expect.poll(marked).not.toContain('"')
  })
})

describe('the proofreader in Arabic', () => {
  const editor = editorPage({ language: 'ar', colorScheme: 'dark' })
  const { text } = editor

  it('explains a finding, mends it by the mouse, and counts in Arabic', async () => {
    await editor.importText(piece, 'سبل التعاون')
    await text().locator('.check[data-check="house-style"]').waitFor()
    await editor.page.getByRole('button', { name: 'التدقيق' }).click()
    const panel = editor.page.getByRole('complementary', { name: 'التدقيق' })
    await panel.getByRole('button', { name: 'الكل: ٨ ملاحظات' }).waitFor()
    await text().locator('.check[data-check="house-style"]').click()
    const card = editor.page.getByRole('dialog', { name: 'أسلوب المكتب' })
    await card.getByText('يكتب المكتب «بيونج يانج».').waitFor()
    await card.getByRole('button', { name: 'بيونج يانج' }).click()
    await text().locator('h1', { hasText: 'الوزير يبحث في بيونج يانج سبل التعاون' }).waitFor()
    await panel.getByRole('button', { name: 'الكل: ٧ ملاحظات' }).waitFor()
  })
})
