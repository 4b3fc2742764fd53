import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { inBrowserOnly } from './hosts/hostWay.ts'

const editor = editorPage()
const { text, press, type, paste, newBody } = editor

beforeEach(() => newBody())

const dialog = () => editor.page.getByRole('dialog', { name: 'Link' })
const links = () =>
  text().evaluate((root) =>
    [...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
  )
const lines = () => text().evaluate((root) => [...root.querySelectorAll('p')].map((p) => p.textContent))

describe('the link editor', () => {
  it('makes the selection a link, changes it at the caret, and takes it away', async () => {
    await type('تقرير المركز')
    await press('Shift+Home', 'Control+k')
    expect(await dialog().getByRole('textbox', { name: 'Text' }).inputValue()).toBe('تقرير المركز')
    await type('example.com/a')
    await press('Enter')
    await dialog().waitFor({ state: 'detached' })
    expect(await links()).toEqual([['تقرير المركز', 'https://example.com/a']])
    await type(' نُشر')
    expect(await links()).toEqual([['تقرير المركز', 'https://example.com/a']])
    await press('Home', 'ArrowLeft', 'ArrowLeft', 'Control+k')
    expect(await dialog().getByRole('textbox', { name: 'Address' }).inputValue()).toBe(
      'https://example.com/a',
    )
    await dialog().getByRole('textbox', { name: 'Text' }).fill('تقرير')
    await press('Enter')
    expect(await links()).toEqual([['تقرير', 'https://example.com/a']])
    expect(await lines()).toEqual(['تقرير نُشر'])
    await press('Home', 'ArrowLeft', 'Control+k')
    await dialog().getByRole('button', { name: 'Remove link' }).click()
    expect(await links()).toEqual([])
    expect(await lines()).toEqual(['تقرير نُشر'])
    await press('Control+z')
    expect(await links()).toEqual([['تقرير', 'https://example.com/a']])
  })

  it('refuses an address that is not safe, and Escape goes back to the text', async () => {
    await press('Control+k')
    await type('javascript:alert(1)')
    await press('Enter')
    await dialog().getByText('Not an address to link to').waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await type('بعد')
    expect(await lines()).toEqual(['بعد'])
    expect(await links()).toEqual([])
  })

  it('opens an address outside the program, by its own window only', async () => {
    await type('http://127.0.0.1:9/report ')
    expect(await links()).toHaveLength(1)
    const windows = editor.workstation.windows().length
    const follow = () =>
      text()
        .locator('a')
        .click({ modifiers: ['Control'] })
    expect(await editor.workstation.leavesTo(follow)).toBe('http://127.0.0.1:9/report')
    expect(editor.workstation.windows()).toHaveLength(windows)
  })

  inBrowserOnly('opens an address in a tab that knows nothing of the program', async () => {
    await type(`${new URL(editor.page.url()).origin} `)
    const [opened] = await Promise.all([
      editor.workstation.context.waitForEvent('page'),
      text()
        .locator('a')
        .click({ modifiers: ['Control'] }),
    ])
    expect(await opened.evaluate(() => window.opener)).toBeNull()
    await opened.close()
  })
})

describe('an address that is typed', () => {
  it('becomes a link at a space or a new line, without the punctuation around it', async () => {
    await type('انظر (www.example.com)، ثم report.pdf')
    await press('Enter')
    await type('desk@example.org.')
    await press('Enter')
    expect(await links()).toEqual([
      ['www.example.com', 'https://www.example.com'],
      ['desk@example.org', 'mailto:desk@example.org'],
    ])
    expect(await lines()).toEqual(['انظر (www.example.com)، ثم report.pdf', 'desk@example.org.', ''])
  })

  it('is plain text again after one undo', async () => {
    await type('example.com ')
    expect(await links()).toHaveLength(1)
    await press('Control+z')
    expect(await links()).toEqual([])
    expect(await lines()).toEqual(['example.com '])
  })
})

describe('an address that is pasted', () => {
  it('links the selection, and stands as a link where nothing is selected', async () => {
    await type('المصدر')
    await press('Shift+Home')
    await paste({ 'text/plain': 'https://example.com/source\n' })
    await press('End', 'Enter')
    await paste({ 'text/plain': 'www.example.net' })
    await press('Enter')
    await paste({ 'text/plain': 'لا عنوان هنا' })
    expect(await links()).toEqual([
      ['المصدر', 'https://example.com/source'],
      ['www.example.net', 'https://www.example.net'],
    ])
    expect(await lines()).toEqual(['المصدر', 'www.example.net', 'لا عنوان هنا'])
  })
})
