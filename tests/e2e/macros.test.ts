import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { giveFiles, takeFile, textFile } from './launchWorkstation.ts'

const piece = [
  'الوزير يزور كييف',
  'وصل رئيس الوزراء إلى كييف، والتقى رئيس الوزراء نظيره، وأعلن مساعدات بقيمة 50 دولار.',
].join('\n')

describe('macros in English', () => {
  const editor = editorPage()
  const { text } = editor
  beforeAll(() => editor.page.setDefaultTimeout(10_000))
  const settings = () => editor.page.getByRole('tabpanel', { name: 'Macros' })
  const body = () => text().locator('p').first().textContent()

  it('are written in the settings and tried on a sentence, and a pattern that cannot be read is said', async () => {
    await editor.importText(piece, 'رئيس الوزراء')
    await editor.press('Control+Alt+Comma')
    await editor.page.getByRole('tab', { name: 'Macros' }).click()
    await settings().getByRole('button', { name: 'New macro' }).click()
    await editor.type('أسلوبنا')
    const step = (number: number) => settings().getByRole('group', { name: `Step ${number}` })
    await step(1).getByRole('textbox', { name: 'Find' }).fill('رئيس الوزراء')
    await step(1).getByRole('textbox', { name: 'Put in its place' }).fill('رئيس الحكومة')
    await settings().getByRole('button', { name: 'Another step' }).click()
    await step(2).getByRole('button', { name: 'What it looks for' }).click()
    await editor.page.getByRole('option', { name: 'A pattern' }).click()
    await step(2).getByRole('textbox', { name: 'Find' }).fill('(\\p{Nd}+ دولار')
    await step(2).getByText('This pattern cannot be read').waitFor()
    await step(2).getByRole('textbox', { name: 'Find' }).fill('(\\p{Nd}+) دولار')
    await step(2).getByRole('textbox', { name: 'Put in its place' }).fill('$1 دولارًا')
    await settings().getByRole('textbox', { name: 'Try it' }).fill('دفع رئيس الوزراء 40 دولار')
    await settings().getByText('دفع رئيس الحكومة 40 دولارًا').waitFor()
    await settings().getByRole('button', { name: 'Save' }).click()
    await settings().getByText('2 steps').waitFor()
  })

  it('go out as a file and come in from one, or say what is wrong with it', async () => {
    const { bytes } = await takeFile(editor.page, () =>
      settings().getByRole('button', { name: 'Export all as a file' }).click(),
    )
    const file = bytes.toString()
    const take = (name: string, content: string) =>
      giveFiles(editor.page, [textFile(name, content)], () =>
        settings().getByRole('button', { name: 'Import a file' }).click(),
      )
    await take('cut.json', file.slice(0, -20))
    await editor.page.getByText('“cut.json” is not a file of macros, or it is cut off.').waitFor()
    await take('macros.json', file.replace('أسلوبنا', 'أسلوبهم'))
    await settings().getByText('أسلوبهم').waitFor()
    await editor.press('Escape')
  })

  it('run with a preview, as one step of undo', async () => {
    const written = await body()
    await text().locator('p').first().click()
    await editor.press('Control+Alt+s')
    const dialog = editor.page.getByRole('dialog', { name: 'Run a macro' })
    await dialog.getByRole('row').first().waitFor()
    expect(await dialog.getByRole('row').count()).toBe(3)
    await dialog.getByRole('button', { name: 'Change 3 places' }).click()
    await expect
      .poll(body)
      .toBe('وصل رئيس الحكومة إلى كييف، والتقى رئيس الحكومة نظيره، وأعلن مساعدات بقيمة 50 دولارًا.')
    await editor.press('Control+z')
    await expect.poll(body).toBe(written)
  })
})

describe('macros in Arabic', () => {
  const editor = editorPage({ language: 'ar', colorScheme: 'dark' })

  it('say where they are written when there is none yet', async () => {
    await editor.newBody()
    await editor.press('Control+Alt+s')
    const dialog = editor.page.getByRole('dialog', { name: 'تنفيذ وحدة استبدال' })
    await dialog.getByText('ليست للمكتب وحدات استبدال بعد.').waitFor()
  })
})
