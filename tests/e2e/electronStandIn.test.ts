import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageAddress } from '../../src/main/page.ts'
import { databaseName } from '../../src/store/openStore.ts'
import { callHost } from '../electron-stand-in/callHost.ts'
import {
  launchStandIn,
  type StandIn,
  type StandInOptions,
  startStandIn,
} from '../electron-stand-in/launch.ts'
import { toBrowserAddress } from '../electron-stand-in/standInAddress.ts'

const article = [
  'ترميم السوق القديم يبدأ غدًا',
  'تبدأ البلدية غدًا ترميم السوق القديم وسط المدينة، وتستمر الأعمال ثلاثة أشهر.',
  'خاتمة',
  'تعود المتاجر إلى العمل مع بداية الصيف.',
].join('\n')

describe('the built Electron program, over the stand-in', () => {
  let folder = ''
  let running: StandIn[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-electron-'))
    writeFileSync(join(folder, 'market.txt'), article)
    running = []
  })
  afterEach(async () => {
    for (const standIn of running) await standIn.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const options = (more: Partial<StandInOptions> = {}): StandInOptions => ({
    dataFolder: join(folder, 'data'),
    language: 'en',
    ...more,
  })
  /** Starts the program and waits until its page can be worked with. */
  async function launch(more?: Partial<StandInOptions>) {
    const standIn = await launchStandIn(options(more))
    running.push(standIn)
    await standIn.page.getByRole('button', { name: 'New article' }).waitFor()
    return standIn
  }
  /** Imports the sample by the program's own dialog; it is open in the editor then. */
  async function importSample(standIn: StandIn, page: Page) {
    standIn.answerDialogs({ open: [join(folder, 'market.txt')] })
    await page.getByRole('button', { name: 'Import' }).click()
    const text = page.getByRole('textbox', { name: 'Article text' })
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').waitFor()
    return text
  }
  const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor()

  it('keeps what was typed, from the window to the disk and back', async () => {
    const first = await launch()
    const text = await importSample(first, first.page)
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').click()
    await first.page.keyboard.press('Control+End')
    await first.page.keyboard.type(' هذا ما قالته البلدية.')
    await saved(first.page)
    expect(await first.close()).toBe(0)

    const second = await launch()
    await second.page.getByRole('row', { name: 'ترميم السوق القديم يبدأ غدًا' }).click()
    await second.page.getByText('الصيف. هذا ما قالته البلدية.').waitFor()
    expect(await second.close()).toBe(0)
  })

  it('saves what is still on its way when it is quit, and asks nobody', async () => {
    const first = await launch()
    const text = await importSample(first, first.page)
    await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').click()
    await first.page.keyboard.press('Control+End')
    await first.page.keyboard.insertText(' قيل هذا قبل لحظة من الإغلاق.')
    first.chooseMenuItem('Quit')
    expect(await first.exited).toBe(0)
    expect(first.notices.filter((notice) => notice.kind === 'dialog' && notice.dialog === 'message')).toEqual(
      [],
    )

    const second = await launch()
    await second.page.getByRole('row', { name: 'ترميم السوق القديم يبدأ غدًا' }).click()
    await second.page.getByText('قيل هذا قبل لحظة من الإغلاق.').waitFor()
  })

  it('asks before it closes a window with something that cannot be saved', async () => {
    const { page, ...standIn } = await launch({ dialogs: [{ message: 0 }] })
    const text = await importSample(standIn, page)
    await saved(page)
    // Another program holds the archive for longer than SQLite waits.
    const other = new Database(join(folder, 'data', databaseName))
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
    const { page, ...standIn } = await launch()
    const bytes = [...new TextEncoder().encode(article)]
    const imported = await callHost(page, 'transfers.import', { name: 'market.txt', bytes })
    const { id } = (imported as { value: { id: string } }).value
    const exported = await callHost(page, 'transfers.export', { id, format: 'json' })
    const file = (exported as { value: { bytes: number[] } }).value
    const json = Buffer.from(file.bytes).toString()
    expect(JSON.parse(json)).toMatchObject({ id, format: 'tahrir-article' })

    standIn.answerDialogs({ save: join(folder, 'market.json') })
    const written = await callHost(page, 'transfers.exportByDialog', { id, format: 'json' })
    expect(written).toEqual({ ok: true, value: { name: 'market.json' } })
    expect(readFileSync(join(folder, 'market.json'), 'utf8')).toBe(json)
  })

  it('shows a page that its own policy lets run, and lets nothing else run', async () => {
    const { page, ...standIn } = await launch()
    const refusals: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refusals.push(message.text())
    })
    await page.reload()
    await importSample(standIn, page)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.keyboard.press('Escape')
    expect(refusals).toEqual([])

    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.hasRun = true'
      document.body.append(script)
      const fetched = await fetch('https://example.com/').then(
        () => true,
        () => false,
      )
      return { script: 'hasRun' in window, fetched }
    })
    expect(ran).toEqual({ script: false, fetched: false })
    expect(refusals.length).toBeGreaterThanOrEqual(2)
  })

  it('gives its page one thing, and nothing of Electron or Node', async () => {
    const { page } = await launch()
    const seen = await page.evaluate(() => ({
      transport: Object.keys((window as unknown as { tahrirTransport: object }).tahrirTransport),
      others: ['require', 'process', 'module', 'electron', 'ipcRenderer', 'standInPost'].filter(
        (name) => name in window,
      ),
    }))
    expect(seen).toEqual({ transport: ['send', 'onMessage'], others: [] })
  })

  it('stays on its page, and goes on working, when something navigates away', async () => {
    const { page, ...standIn } = await launch()
    await importSample(standIn, page)
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'http://app.tahrir.localhost/assets/other.html'
      document.body.append(link)
      link.click()
    })
    await page.keyboard.type('ما زلنا هنا')
    await saved(page)
    expect(page.url()).toContain(toBrowserAddress(pageAddress))
    expect(await callHost(page, 'system.describe', {})).toMatchObject({ ok: true })
  })

  it('opens no window for its page, and web addresses outside', async () => {
    const { page, ...standIn } = await launch()
    const opened = await page.evaluate(() => [
      window.open('https://example.com/report'),
      window.open('javascript:alert(1)'),
      window.open('about:blank'),
    ])
    expect(opened).toEqual([null, null, null])
    await vi.waitFor(() => {
      const outside = standIn.notices.filter(({ kind }) => kind === 'openedOutside')
      expect(outside).toEqual([{ kind: 'openedOutside', address: 'https://example.com/report' }])
    })
    expect(standIn.pages()).toEqual([page])
  })

  it('does nothing that a frame within its page asks for', async () => {
    const { page } = await launch({ preloadInSubframes: true })
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const { tahrirTransport } = frame.contentWindow as unknown as {
        tahrirTransport: { send(message: unknown): void }
      }
      tahrirTransport.send({ kind: 'request', call: 1, method: 'articles.create', input: {} })
    })
    // Messages of one page keep their order: this one comes after the frame's.
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ ok: true, value: { total: 0 } })
  })

  it('answers no page of another origin in its window', async () => {
    const { page } = await launch()
    await page.route('http://evil.localhost/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title>' }),
    )
    await page.goto('http://evil.localhost/')
    expect(await callHost(page, 'articles.list', {}, 500)).toBe('no answer')
    await page.goto(toBrowserAddress(pageAddress))
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ ok: true })
  })

  it('undoes in the editor when the menu says undo', async () => {
    const { page, ...standIn } = await launch()
    const text = await importSample(standIn, page)
    const before = await text.textContent()
    await text.getByText('تعود المتاجر').click()
    await page.keyboard.type('كلمة زائدة')
    expect(await text.textContent()).not.toBe(before)
    standIn.chooseMenuItem('Undo')
    await vi.waitFor(async () => expect(await text.textContent()).toBe(before))
    standIn.chooseMenuItem('Redo')
    await vi.waitFor(async () => expect(await text.textContent()).toContain('كلمة زائدة'))
  })

  it('keeps two windows on one article in step', async () => {
    const { page, ...standIn } = await launch()
    await importSample(standIn, page)
    standIn.chooseMenuItem('New window')
    await vi.waitFor(() => expect(standIn.pages()).toHaveLength(2))
    const second = standIn.pages().find((other) => other !== page) as Page
    await second.getByRole('row', { name: 'ترميم السوق القديم يبدأ غدًا' }).click()
    await second.getByRole('textbox', { name: 'Article text' }).getByText('تعود المتاجر').click()
    await second.keyboard.type('من النافذة الثانية ')
    await page.getByText('من النافذة الثانية').waitFor()

    await second.close()
    await saved(page)
    expect(await standIn.close()).toBe(0)
  })

  it('speaks the language of the system, then the one that the person chose', async () => {
    const first = await launchStandIn({ dataFolder: join(folder, 'data'), locale: 'ar-EG' })
    running.push(first)
    await first.page.getByRole('button', { name: 'مقال جديد' }).waitFor()
    const menus = () => first.notices.flatMap((notice) => (notice.kind === 'menu' ? [notice.labels] : []))
    expect(menus().at(-1)).toContain('تراجع')
    await callHost(first.page, 'system.setLanguage', { language: 'en' })
    await vi.waitFor(() => expect(menus().at(-1)).toContain('Undo'))
    await first.close()

    const second = await launchStandIn({ dataFolder: join(folder, 'data'), locale: 'ar-EG' })
    running.push(second)
    await second.page.getByRole('button', { name: 'New article' }).waitFor()
  })

  it('brings its window forward when it is started again, and starts nothing else', async () => {
    const first = await launch()
    const focused = () => first.notices.filter(({ kind }) => kind === 'focused').length
    const before = focused()
    const second = await startStandIn(options())
    running.push(second)
    expect(await second.exited).toBe(0)
    expect(second.pages()).toEqual([])
    await vi.waitFor(() => expect(focused()).toBeGreaterThan(before))
    expect(await callHost(first.page, 'system.describe', {})).toMatchObject({ ok: true })
  })

  it('loads a window anew whose page has crashed', async () => {
    const { page, ...standIn } = await launch({ dialogs: [{ message: 0 }] })
    const loaded = () => standIn.notices.filter(({ kind }) => kind === 'loaded').length
    const before = loaded()
    page.goto('chrome://crash').catch(() => {})
    await vi.waitFor(() => expect(loaded()).toBe(before + 1), { timeout: 10_000 })
    expect(standIn.notices.find(({ kind }) => kind === 'dialog')).toMatchObject({
      options: { message: 'This window stopped working.', buttons: ['Reload', 'Close window'] },
    })
    expect(await standIn.close()).toBe(0)
  })

  it('closes a window whose page has crashed, where the person wants no other, and ends with it', async () => {
    const { page, ...standIn } = await launch({ dialogs: [{ message: 1 }] })
    page.goto('chrome://crash').catch(() => {})
    expect(await standIn.exited).toBe(0)
  })

  it('says what is wrong and changes nothing when the archive is a newer version’s', async () => {
    mkdirSync(join(folder, 'data'))
    const path = join(folder, 'data', databaseName)
    const db = new Database(path)
    db.pragma('user_version = 999999')
    db.close()
    const before = readFileSync(path)
    const standIn = await startStandIn(options())
    running.push(standIn)
    expect(await standIn.exited).toBe(1)
    expect(standIn.notices).toMatchObject([
      {
        kind: 'errorBox',
        title: 'Tahrir could not start',
        content: expect.stringContaining('newer version'),
      },
    ])
    expect(standIn.pages()).toEqual([])
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
