import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { pageAddress } from '../../src/main/page.ts'
import { malformedInputTo, methodNames } from '../contract/malformedInput.ts'
import { callHost } from '../electron-stand-in/callHost.ts'
import { toBrowserAddress } from '../electron-stand-in/standInAddress.ts'
import { electronProgram, eventually, importSample, saved } from './electronProgram.ts'

describe('the safety of the built Electron program, over the stand-in', () => {
  const program = electronProgram()

  it('shows a page that its own policy lets run, and lets nothing else run', async () => {
    const { page, ...standIn } = await program.launch()
    const refusals: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refusals.push(message.text())
    })
    await page.reload()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
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
    const { page } = await program.launch()
    const seen = await page.evaluate(() => ({
      transport: Object.keys((window as unknown as { tahrirTransport: object }).tahrirTransport),
      others: ['require', 'process', 'module', 'electron', 'ipcRenderer', 'standInPost'].filter(
        (name) => name in window,
      ),
    }))
    expect(seen).toEqual({ transport: ['send', 'onMessage'], others: [] })
  })

  it('stays on its page, and goes on working, when something navigates away', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
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
    const { page, ...standIn } = await program.launch()
    const opened = await page.evaluate(() => [
      window.open('https://example.com/report'),
      window.open('javascript:alert(1)'),
      window.open('about:blank'),
    ])
    expect(opened).toEqual([null, null, null])
    await eventually(() => {
      const outside = standIn.notices.filter(({ kind }) => kind === 'openedOutside')
      expect(outside).toEqual([{ kind: 'openedOutside', address: 'https://example.com/report' }])
    })
    expect(standIn.pages()).toEqual([page])
  })

  it('refuses malformed input to every method of the contract, by its preload and its main process', async () => {
    const { page, ...standIn } = await program.launch()
    const calls = methodNames.flatMap((method) =>
      fc.sample(malformedInputTo(method), 5).map((input) => ({ method, input })),
    )
    const codes = await page.evaluate((calls) => {
      const { tahrirTransport } = window as unknown as {
        tahrirTransport: {
          send(message: unknown): void
          onMessage(listener: (message: unknown) => void): () => void
        }
      }
      const first = 2_000_000
      const codes = new Map<number, string>()
      return new Promise<string[]>((resolve) => {
        tahrirTransport.onMessage((message) => {
          const { call, reply } = message as { call: number; reply?: { error?: { code: string } } }
          if (!(call >= first)) return
          codes.set(call, reply?.error?.code ?? 'done')
          if (codes.size === calls.length) resolve(calls.map((_, index) => codes.get(first + index) ?? ''))
        })
        for (const [index, { method, input }] of calls.entries()) {
          tahrirTransport.send({ kind: 'request', call: first + index, method, input })
        }
      })
    }, calls)
    const others = calls.filter((_, index) => codes[index] !== 'inputInvalid')
    expect(others.map(({ method }) => method)).toEqual([])
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ value: { total: 0 } })
    expect(standIn.notices.filter(({ kind }) => kind === 'dialog' || kind === 'dragged')).toEqual([])
    expect(standIn.output()).toBe('')
  })

  it('does nothing that a frame within its page asks for', async () => {
    const { page } = await program.launch({ preloadInSubframes: true })
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
    const { page } = await program.launch()
    await page.route('http://evil.localhost/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title>' }),
    )
    await page.goto('http://evil.localhost/')
    expect(await callHost(page, 'articles.list', {}, 500)).toBe('no answer')
    await page.goto(toBrowserAddress(pageAddress))
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ ok: true })
  })

  it('brings its window forward when it is started again, and starts nothing else', async () => {
    const first = await program.launch()
    const focused = () => first.notices.filter(({ kind }) => kind === 'focused').length
    const before = focused()
    const second = await program.start()
    expect(await second.exited).toBe(0)
    expect(second.pages()).toEqual([])
    await eventually(() => expect(focused()).toBeGreaterThan(before))
    expect(await callHost(first.page, 'system.describe', {})).toMatchObject({ ok: true })
  })

  it('loads a window anew whose page has crashed', async () => {
    const { page, ...standIn } = await program.launch({ dialogs: [{ message: 0 }] })
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
    const { page, ...standIn } = await program.launch({ dialogs: [{ message: 1 }] })
    page.goto('chrome://crash').catch(() => {})
    expect(await standIn.exited).toBe(0)
  })

  it('says what is wrong and changes nothing when the archive is a newer version’s', async () => {
    mkdirSync(join(program.folder(), 'data'))
    const path = program.databasePath()
    const db = new Database(path)
    db.pragma('user_version = 999999')
    db.close()
    const before = readFileSync(path)
    const standIn = await program.start()
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
