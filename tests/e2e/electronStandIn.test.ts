import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { callHost } from '../electron-stand-in/callHost.ts'
import { article, electronProgram, eventually, importSample, openSample, saved } from './electronProgram.ts'

describe('the work in the built Electron program, over the stand-in', () => {
  const program = electronProgram()

  it('keeps what was typed, from the window to the disk and back', async () => {
    const first = await program.launch()
    const text = await importSample(first, first.page, join(program.folder(), 'market.txt'))
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').click()
    await first.page.keyboard.press('Control+End')
    await first.page.keyboard.type(' هذا ما قالته البلدية.')
    await saved(first.page)
    expect(await first.close()).toBe(0)

    const second = await program.launch()
    await openSample(second.page)
    await second.page.getByText('الصيف. هذا ما قالته البلدية.').waitFor()
    expect(await second.close()).toBe(0)
  })

  it('saves the page as a PDF where the person says', async () => {
    const { page, ...standIn } = await program.launch()
    const text = await importSample(standIn, page, join(program.folder(), 'market.txt'))
    await text.getByText('تعود المتاجر').click()
    await page.keyboard.press('Control+Alt+v')
    const path = join(program.folder(), 'السوق.pdf')
    standIn.answerDialogs({ save: path })
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByText('السوق.pdf').waitFor()
    const bytes = readFileSync(path)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    // A4, and more than an empty sheet.
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    expect(bytes.toString('latin1')).toContain('/Font')
    expect(await standIn.close()).toBe(0)
  })

  it('exports into a folder that the person chose, and says when it is not there any more', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
    const folder = join(program.folder(), 'للموقع')
    mkdirSync(folder)
    await page.keyboard.press('Control+Alt+,')
    const settings = page.getByRole('dialog', { name: 'Settings' })
    await settings.getByRole('tab', { name: 'Finishing' }).click()
    await settings.getByText('Always into one folder').click()
    standIn.answerDialogs({ open: [folder] })
    await settings.getByRole('button', { name: 'Choose a folder…' }).click()
    await settings.getByText('Kept in the folder').waitFor()
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+Alt+c')
    const finish = page.getByRole('complementary', { name: 'Finish' })
    await finish.getByRole('button', { name: 'Export anyway' }).click()
    await page.getByText('that was chosen for exports').waitFor()
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.html'))
    expect(readFileSync(join(folder, name), 'utf8')).toContain('تعود المتاجر إلى العمل')
    rmSync(folder, { recursive: true })
    await finish.getByRole('button', { name: 'Export anyway' }).click()
    await page.getByText('is not there now, and nothing was written elsewhere').waitFor()
    expect(existsSync(folder)).toBe(false)
    expect(await standIn.close()).toBe(0)
  })

  it('saves what is still on its way when it is quit, and asks nobody', async () => {
    const first = await program.launch()
    const text = await importSample(first, first.page, join(program.folder(), 'market.txt'))
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').click()
    await first.page.keyboard.press('Control+End')
    await first.page.keyboard.insertText(' قيل هذا قبل لحظة من الإغلاق.')
    first.chooseMenuItem('Quit')
    expect(await first.exited).toBe(0)
    expect(first.notices.filter((notice) => notice.kind === 'dialog' && notice.dialog === 'message')).toEqual(
      [],
    )

    const second = await program.launch()
    await openSample(second.page)
    await second.page.getByText('قيل هذا قبل لحظة من الإغلاق.').waitFor()
  })

  it('asks before it closes a window with something that cannot be saved', async () => {
    const { page, ...standIn } = await program.launch({ dialogs: [{ message: 0 }] })
    const text = await importSample(standIn, page, join(program.folder(), 'market.txt'))
    await saved(page)
    // Another program holds the archive for longer than SQLite waits.
    const other = new Database(program.databasePath())
    other.exec('BEGIN IMMEDIATE')
    await text.getByText('تعود المتاجر').click()
    await page.keyboard.insertText('لم يُحفظ بعد ')
    await page.getByRole('status').getByText('Not saved', { exact: false }).waitFor()
    standIn.chooseMenuItem('Close window')
    await vi.waitFor(
      () => {
        const asked = standIn.notices.filter(
          (notice) => notice.kind === 'dialog' && notice.dialog === 'message',
        )
        expect(asked).toMatchObject([{ options: { buttons: ['Stay', 'Close without saving'] } }])
      },
      { timeout: 30_000 },
    )
    other.exec('ROLLBACK')
    other.close()
    await saved(page)
    expect(await standIn.close()).toBe(0)
  })

  it('exports to where its dialog says, and carries bytes both ways', async () => {
    const { page, ...standIn } = await program.launch()
    const bytes = [...new TextEncoder().encode(article)]
    const imported = await callHost(page, 'transfers.import', { name: 'market.txt', bytes })
    const { id } = (imported as { value: { id: string } }).value
    const exported = await callHost(page, 'transfers.export', { id, format: 'json' })
    const file = (exported as { value: { bytes: number[] } }).value
    const json = Buffer.from(file.bytes).toString()
    expect(JSON.parse(json)).toMatchObject({ id, format: 'tahrir-article' })

    standIn.answerDialogs({ save: join(program.folder(), 'market.json') })
    const written = await callHost(page, 'transfers.exportByDialog', { id, format: 'json' })
    expect(written).toEqual({ ok: true, value: { name: 'market.json' } })
    expect(readFileSync(join(program.folder(), 'market.json'), 'utf8')).toBe(json)
  })

  it('opens the files and the address that it is started with, also of a second start', async () => {
    const { page, ...standIn } = await program.launch({
      words: ['--no-sandbox', join(program.folder(), 'market.txt')],
    })
    const text = page.locator('.article-pane-text:not([inert]) .article-text')
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').waitFor()
    const market = new URL(page.url()).hash.slice(1)

    writeFileSync(
      join(program.folder(), 'bridge.txt'),
      'افتتاح جسر جديد\nفُتح الجسر أمام السيارات صباح اليوم بعد عامين من العمل.',
    )
    const second = await program.start({
      words: [join(program.folder(), 'bridge.txt'), join(program.folder(), 'nowhere.txt')],
    })
    expect(await second.exited).toBe(0)
    await text.getByText('فُتح الجسر أمام السيارات').waitFor()
    await eventually(() => {
      const told = standIn.notices.filter((notice) => notice.kind === 'dialog' && notice.dialog === 'message')
      expect(told).toMatchObject([{ options: { detail: expect.stringContaining('nowhere.txt') } }])
    })

    const third = await program.start({ words: [`tahrir://article/${market}`] })
    expect(await third.exited).toBe(0)
    await text.getByText('تعود المتاجر إلى العمل').waitFor()
  })

  it('does by its menus what their keys do, and offers the pointer what is under it', async () => {
    const { page, ...standIn } = await program.launch()
    standIn.chooseMenuItem('New article')
    const text = page.locator('.article-pane-text:not([inert]) .article-text')
    await text.locator('h1[data-empty]').waitFor()
    await page.keyboard.type('عنوان')
    await page.keyboard.press('Enter')
    await page.keyboard.type('قسم جديد')
    standIn.chooseMenuItem('Section heading')
    await text.locator('h2', { hasText: 'قسم جديد' }).waitFor()
    standIn.chooseMenuItem('Keyboard shortcuts')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')

    standIn.order({ kind: 'openContextMenu', linkURL: 'https://example.org/a', isEditable: true })
    await eventually(() =>
      expect(standIn.notices).toContainEqual({
        kind: 'contextMenu',
        labels: expect.arrayContaining(['Open the link', 'Cut', 'Copy', 'Paste', 'Paste as plain text']),
      }),
    )
    standIn.order({ kind: 'chooseContextItem', label: "Copy the link's address" })
    await eventually(() =>
      expect(standIn.notices).toContainEqual({ kind: 'copied', text: 'https://example.org/a' }),
    )
    standIn.order({ kind: 'chooseContextItem', label: 'Open the link' })
    await eventually(() =>
      expect(standIn.notices).toContainEqual({ kind: 'openedOutside', address: 'https://example.org/a' }),
    )
  })

  it('remembers where its window stood, and gives a second one a place beside it', async () => {
    const first = await program.launch()
    const bounds = { x: 200, y: 120, width: 1100, height: 800 }
    first.order({ kind: 'moveWindow', bounds })
    const kept = join(program.folder(), 'data', 'electron', 'windows.json')
    await eventually(() => expect(readFileSync(kept, 'utf8')).toContain('"x":200'))
    expect(await first.close()).toBe(0)
    const second = await program.launch()
    await eventually(() => expect(second.notices).toContainEqual({ kind: 'opened', bounds }))
    second.chooseMenuItem('New window')
    await eventually(() =>
      expect(second.notices).toContainEqual({ kind: 'opened', bounds: { ...bounds, x: 232, y: 152 } }),
    )
  })

  it('undoes in the editor when the menu says undo', async () => {
    const { page, ...standIn } = await program.launch()
    const text = await importSample(standIn, page, join(program.folder(), 'market.txt'))
    const before = await text.textContent()
    await text.getByText('تعود المتاجر').click()
    await page.keyboard.type('كلمة زائدة')
    expect(await text.textContent()).not.toBe(before)
    standIn.chooseMenuItem('Undo')
    await eventually(async () => expect(await text.textContent()).toBe(before))
    standIn.chooseMenuItem('Redo')
    await eventually(async () => expect(await text.textContent()).toContain('كلمة زائدة'))
  })

  it('keeps two windows on one article in step', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
    standIn.chooseMenuItem('New window')
    await eventually(() => expect(standIn.pages()).toHaveLength(2))
    const second = standIn.pages().find((other) => other !== page) as Page
    await openSample(second)
    await second.getByRole('textbox', { name: 'Article text' }).getByText('تعود المتاجر').click()
    await second.keyboard.type('من النافذة الثانية ')
    await page.getByText('من النافذة الثانية').waitFor()

    await second.close()
    await saved(page)
    expect(await standIn.close()).toBe(0)
  })

  it('speaks the language of the system, then the one that the person chose', async () => {
    const first = await program.launch({ language: null, locale: 'ar-EG' })
    await first.page.getByRole('button', { name: 'مقال جديد' }).waitFor()
    const menus = () => first.notices.flatMap((notice) => (notice.kind === 'menu' ? [notice.labels] : []))
    expect(menus().at(-1)).toContain('تراجع')
    await callHost(first.page, 'system.setLanguage', { language: 'en' })
    await eventually(() => expect(menus().at(-1)).toContain('Undo'))
    await first.close()

    const second = await program.launch({ language: null, locale: 'ar-EG' })
    await second.page.getByRole('button', { name: 'New article' }).waitFor()
    // Chosen to be the system's again, the language is; the theme is told to the system's dialogs and menus too.
    expect(await callHost(second.page, 'system.setLanguage', { language: null })).toEqual({
      ok: true,
      value: { language: 'ar' },
    })
    await callHost(second.page, 'system.setTheme', { theme: 'dark' })
    await vi.waitFor(() =>
      expect(second.notices.flatMap((notice) => (notice.kind === 'theme' ? [notice.source] : []))).toEqual([
        'system',
        'dark',
      ]),
    )
  })
})
