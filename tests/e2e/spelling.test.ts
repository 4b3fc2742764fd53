import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const piece = [
  'الوزير يعقد مؤتمرر صحفيًا في القاهرة اليوم',
  'وصل الوفد إلى العاصمة مساء الأحد، والتقى في شربتاخ نظيره، ثم كتب the goverment knows في حسابه.',
  'وقال المتحدت إن الزيارة ناجحة، ثم عاد فيالقطار إلى وشربتاخ وما حولها.',
].join('\n')

describe('the spelling of words in English', () => {
  const editor = editorPage()
  const { text } = editor
  const requested: string[] = []
  beforeAll(() => {
    editor.page.setDefaultTimeout(10_000)
    editor.page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  })

  const marked = () => text().locator('.check[data-check="spelling"]').allTextContents()
  const paragraph = (index: number) => text().locator('p').nth(index).textContent()
  const card = () => editor.page.locator('.finding-card')
  const dictionaries = () => requested.filter((path) => /\.(?:dic|aff|wasm)$|^\/workers\//.test(path))

  it('fetches nothing of the dictionaries before a word is to be looked up', async () => {
    await editor.newArticle()
    await editor.page.waitForTimeout(500)
    expect(dictionaries()).toEqual([])
  })

  it('marks words of both scripts that nobody knows, and not the one that is being typed', async () => {
    await editor.importText(piece, 'نظيره')
    await expect.poll(marked).toEqual(['مؤتمرر', 'شربتاخ', 'goverment', 'المتحدت', 'فيالقطار', 'وشربتاخ'])
    expect(dictionaries().filter((path) => path.endsWith('.dic')).length).toBe(3)
    expect(await text().getAttribute('spellcheck')).toBe('false')
    await text().locator('p').nth(1).click()
    await editor.press('End')
    await editor.type(' ثم اجتمعوو')
    await editor.page.waitForTimeout(700)
    expect(await marked()).not.toContain('اجتمعوو')
    await editor.type(' ')
    await expect.poll(marked).toContain('اجتمعوو')
    await editor.press('Control+z', 'Control+z')
  })

  it('offers what was meant at the pointer, and puts it in as one step of undo', async () => {
    await text().locator('.check', { hasText: 'المتحدت' }).click({ button: 'right' })
    const menu = editor.page.getByRole('menu', { name: 'Spelling: “المتحدت”' })
    await menu.getByRole('menuitem', { name: 'المتحدث', exact: true }).click()
    await expect.poll(() => paragraph(1)).toContain('وقال المتحدث إن')
    await editor.press('Control+z')
    await expect.poll(() => paragraph(1)).toContain('وقال المتحدت إن')
    await text().locator('.check', { hasText: 'المتحدت' }).click()
    await editor.press('Escape', 'Shift+F10')
    await menu.waitFor()
    await editor.press('Enter')
    await expect.poll(() => paragraph(1)).toContain('وقال المتحدث إن')
    await editor.press('Control+z')
  })

  it('knows a missing space and English words, in the card', async () => {
    await text().locator('.check', { hasText: 'فيالقطار' }).click()
    await card().getByRole('button', { name: 'في القطار', exact: true }).click()
    await expect.poll(() => paragraph(1)).toContain('عاد في القطار إلى')
    await text().locator('.check', { hasText: 'goverment' }).click()
    await card().getByRole('button', { name: 'government', exact: true }).waitFor()
    await editor.press('Escape')
  })

  it('adds a word to the desk’s own, which is then known wherever it stands, until it is removed', async () => {
    await text().locator('.check', { hasText: 'وشربتاخ' }).click()
    await card().getByRole('button', { name: 'Add “شربتاخ” to the desk’s words' }).click()
    await expect.poll(marked).toEqual(['مؤتمرر', 'goverment', 'المتحدت'])
    await text().locator('.check', { hasText: 'مؤتمرر' }).click()
    await editor.press('Escape', 'Control+Alt+a')
    await expect.poll(marked).toEqual(['goverment', 'المتحدت'])
    await editor.press('Control+Alt+Comma')
    await editor.page.getByRole('tab', { name: 'Spelling' }).click()
    const settings = editor.page.getByRole('tabpanel', { name: 'Spelling' })
    await settings.getByRole('button', { name: 'Remove: مؤتمرر' }).click()
    await settings.getByText('1 word').waitFor()
    await settings.getByText('English words').click()
    await editor.press('Escape')
    await expect.poll(marked).toEqual(['مؤتمرر', 'المتحدت'])
  })
})

describe('the spelling of words in Arabic', () => {
  const editor = editorPage({ language: 'ar', colorScheme: 'dark' })
  const { text } = editor

  it('explains a word, counts it in the panel and the checklist, and ignores it in the piece', async () => {
    await editor.importText(piece, 'نظيره')
    const word = text().locator('.check', { hasText: 'المتحدت' })
    await word.click({ button: 'right' })
    await editor.page.getByRole('menuitem', { name: 'أظهر الملاحظة' }).click()
    const card = editor.page.getByRole('dialog', { name: 'الإملاء' })
    await card.getByText('كلمة ليست في القاموس.').waitFor()
    await editor.page.keyboard.press('Control+Alt+k')
    const panel = editor.page.getByRole('complementary', { name: 'التدقيق' })
    await panel.getByRole('button', { name: /الإملاء/ }).getByText('٦').waitFor()
    await editor.page.keyboard.press('Control+Alt+c')
    await editor.page.getByRole('button', { name: /كلمة ليست في القاموس.*المتحدت/ }).waitFor()
    await word.click()
    await card.getByRole('button', { name: 'تجاهل في هذا المقال' }).click()
    await panel.getByRole('button', { name: /الإملاء/ }).getByText('٥').waitFor()
    expect(await word.count()).toBe(0)
  })
})
