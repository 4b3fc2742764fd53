import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { articleExporter } from '../../src/services/export/articleExporter.ts'
import { allArticleIds } from '../../src/store/articlesTable.ts'
import { openStore } from '../../src/store/openStore.ts'
import { expectValue } from '../contract/expectValue.ts'
import type { Order } from '../electron-stand-in/standInMessages.ts'
import { electronProgram, importSample, openSample } from './electronProgram.ts'

describe('the end of the built Electron program, over the stand-in', () => {
  const program = electronProgram()

  const endings: { name: string; order: Order }[] = [
    { name: 'the system shuts down', order: { kind: 'power', event: 'shutdown' } },
    { name: 'it is sent SIGTERM', order: { kind: 'terminate' } },
  ]
  for (const { name, order } of endings) {
    it(`saves what is still on its way when ${name}, and asks nobody`, async () => {
      const { page, ...standIn } = await program.launch()
      const text = await importSample(standIn, page, join(program.folder(), 'market.txt'))
      await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').click()
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(' كُتب هذا في اللحظة الأخيرة.')
      standIn.order(order)
      expect(await standIn.exited).toBe(0)
      expect(
        standIn.notices.filter((notice) => notice.kind === 'dialog' && notice.dialog === 'message'),
      ).toEqual([])
      expect(keptText()).toContain('كُتب هذا في اللحظة الأخيرة.')
    })
  }

  it('closes every window when it is quit, each with what was typed last in it', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
    standIn.chooseMenuItem('New window')
    await vi.waitFor(() => expect(standIn.pages()).toHaveLength(2))
    const second = standIn.pages().find((other) => other !== page) as Page
    await openSample(second)
    // Each at its own end of the line: the words of one window are not to part those of the other.
    for (const [at, key, words] of [
      [page, 'Home', 'من الأولى '],
      [second, 'End', ' من الثانية'],
    ] as const) {
      await at.getByRole('textbox', { name: 'Article text' }).getByText('تعود المتاجر').click()
      await at.keyboard.press(key)
      await at.keyboard.insertText(words)
      // A page that is not in front may take its keys later than the next step of this test.
      await at.getByText(words.trim()).first().waitFor()
    }
    standIn.chooseMenuItem('Quit')
    expect(await standIn.exited).toBe(0)
    const kept = keptText()
    expect(kept).toContain('من الأولى')
    expect(kept).toContain('من الثانية')
  })

  it('ends an export of many with the piece that is being written, whole', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
    const id = new URL(page.url()).hash.slice(1)
    await page.evaluate(
      ({ id, channel }) => {
        // Asked and not waited for: the page goes while the host is at it.
        const { tahrirTransport } = window as unknown as { tahrirTransport: { send(message: unknown): void } }
        const input = { ids: Array.from({ length: 5000 }, () => id), profile: 'page', job: 'all' }
        tahrirTransport.send({ kind: 'request', call: 900_000, method: channel, input })
      },
      { id, channel: 'publishing.exportMany' },
    )
    const folder = join(program.folder(), 'data', 'exports', 'page')
    await vi.waitFor(() => expect(readdirSync(folder).length).toBeGreaterThan(0), { timeout: 10_000 })
    standIn.chooseMenuItem('Quit')
    expect(await standIn.exited).toBe(0)
    const files = readdirSync(folder)
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([])
    const written = files.find((file) => file.endsWith('.html') && file !== 'index.html') ?? ''
    expect(readFileSync(join(folder, written), 'utf8')).toMatch(/<\/html>\s*$/)
    // Its end is written too: the list of what stands in the folder.
    expect(files).toContain('tahrir-files.json')
    expect(standIn.output()).not.toMatch(/tahrir: /)
  })

  it('keeps every letter over the crash of a page, and shows it once the page is loaded anew', async () => {
    const { page, ...standIn } = await program.launch({ dialogs: [{ message: 0 }] })
    const text = await importSample(standIn, page, join(program.folder(), 'market.txt'))
    await text.getByText('تعود المتاجر').click()
    await page.keyboard.type('قبل العطل ')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    page.goto('chrome://crash').catch(() => {})
    await vi.waitFor(() => expect(standIn.notices.filter(({ kind }) => kind === 'loaded')).toHaveLength(2), {
      timeout: 15_000,
    })
    expect(await standIn.close()).toBe(0)
    expect(keptText()).toContain('قبل العطل')
  })

  /** What the archive holds of the sample once the program has ended. */
  function keptText(): string {
    const opened = openStore(join(program.folder(), 'data'))
    if (!opened.ok) throw new Error(opened.error.message)
    const store = opened.value
    try {
      const exporter = expectValue(articleExporter(store, { format: 'text' }))
      const [id = ''] = allArticleIds(store.reader)
      return new TextDecoder().decode(expectValue(exporter(id)).bytes)
    } finally {
      store.close()
    }
  }
})
