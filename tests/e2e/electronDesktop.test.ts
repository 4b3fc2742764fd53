import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callHost } from '../electron-stand-in/callHost.ts'
import type { StandIn } from '../electron-stand-in/launch.ts'
import { electronProgram, eventually, importSample } from './electronProgram.ts'

/** The labels of the menu as it is now. */
const menu = ({ notices }: Pick<StandIn, 'notices'>) =>
  notices.flatMap((notice) => (notice.kind === 'menu' ? [notice.labels] : [])).at(-1) ?? []

const shownName = (name: string) => `\u2068${name}\u2069`

describe('the built Electron program among the other programs of a desk, over the stand-in', () => {
  const program = electronProgram()

  it('lists in its menu the files that were opened, in both languages, and opens what became of them', async () => {
    const { page, ...standIn } = await program.launch()
    expect(menu(standIn)).toContain('Open recent')
    const market = join(program.folder(), 'market.txt')
    await importSample(standIn, page, market)
    await eventually(() => expect(menu(standIn)).toContain(shownName('market.txt')))
    expect(standIn.notices).toContainEqual({ kind: 'recentDocument', path: market })
    const id = new URL(page.url()).hash

    // As macOS asks a running program: the program's own kind of file.
    const exported = await callHost(page, 'transfers.export', { id: id.slice(1), format: 'json' })
    const piece = JSON.parse(Buffer.from((exported as { value: { bytes: number[] } }).value.bytes).toString())
    const own = join(program.folder(), 'جسر.tahrir')
    writeFileSync(own, JSON.stringify({ ...piece, id: 'bridge' }).replaceAll('السوق', 'الجسر'))
    standIn.order({ kind: 'openFile', path: own })
    const front = page.locator('.article-pane-text:not([inert]) .article-text')
    await front.getByText('ترميم الجسر القديم').first().waitFor()
    await eventually(() => expect(menu(standIn)).toContain(shownName('جسر.tahrir')))

    await callHost(page, 'system.setLanguage', { language: 'ar' })
    await eventually(() =>
      expect(menu(standIn)).toEqual(
        expect.arrayContaining(['ملفات فُتحت مؤخرًا', shownName('market.txt'), 'مسح القائمة']),
      ),
    )
    standIn.chooseMenuItem(shownName('market.txt'))
    await eventually(() => expect(new URL(page.url()).hash).toBe(id))
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ value: { total: 2 } })

    standIn.chooseMenuItem('مسح القائمة')
    await eventually(() => expect(menu(standIn)).not.toContain(shownName('market.txt')))
    expect(standIn.notices).toContainEqual({ kind: 'recentDocument', path: null })
  })

  it('shows long work at its icon, and tells what came of it where the person is elsewhere', async () => {
    const { page, ...standIn } = await program.launch()
    const bridge = join(program.folder(), 'bridge.txt')
    writeFileSync(bridge, 'افتتاح جسر جديد\nفُتح الجسر أمام السيارات صباح اليوم بعد عامين من العمل.')
    const files = [join(program.folder(), 'market.txt'), bridge, join(program.folder(), 'nowhere.txt')]
    const told = () => standIn.notices.filter(({ kind }) => kind === 'notification')
    const progress = () =>
      standIn.notices.flatMap((notice) => (notice.kind === 'progress' ? [notice.value] : []))

    // In front of the person nothing is told that the window shows itself.
    standIn.answerDialogs({ open: files })
    await page.getByRole('button', { name: 'Import' }).click()
    await eventually(() => expect(progress().at(-1)).toBe(-1))
    expect(progress()[0]).toBe(0)
    expect(told()).toEqual([])

    standIn.order({ kind: 'leaveWindows' })
    await callHost(page, 'system.setLanguage', { language: 'ar' })
    standIn.answerDialogs({ open: files })
    await callHost(page, 'transfers.importByDialog', {})
    await callHost(page, 'backups.create', {})
    await eventually(() =>
      expect(told()).toEqual([
        { kind: 'notification', title: 'تحرير', body: 'استُورد ملفان. تعذّر استيراد ملف واحد.' },
        { kind: 'notification', title: 'تحرير', body: 'أُنشئت النسخة الاحتياطية وفُحصت.' },
      ]),
    )
    // Nobody knows how far a backup is; afterwards nothing is left at the icon.
    expect(progress().slice(-2)).toEqual([2, -1])

    const focused = standIn.notices.filter(({ kind }) => kind === 'focused').length
    standIn.order({ kind: 'clickNotification' })
    await eventually(() =>
      expect(standIn.notices.filter(({ kind }) => kind === 'focused').length).toBeGreaterThan(focused),
    )
  })

  it('lets the finished file be dragged out of its window', async () => {
    const { page, ...standIn } = await program.launch()
    await importSample(standIn, page, join(program.folder(), 'market.txt'))
    await page.keyboard.press('Control+Alt+c')
    const place = page.getByText('Or drag the file from here into another program')
    await place.hover()
    await page.mouse.down()
    const box = await place.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10, { steps: 4 })
    await page.mouse.move(200, 300, { steps: 4 })
    await eventually(() => expect(standIn.notices.map(({ kind }) => kind)).toContain('dragged'))
    await page.mouse.up()
    const dragged = standIn.notices.find((notice) => notice.kind === 'dragged')
    const file = dragged?.kind === 'dragged' ? dragged.file : ''
    expect(readFileSync(file, 'utf8')).toContain('ترميم السوق القديم')
    expect(await standIn.close()).toBe(0)
    expect(existsSync(file)).toBe(false)
  })

  it('looks for updates nowhere, and has no item for it, unless a feed is configured', async () => {
    const standIn = await program.launch()
    expect(menu(standIn)).not.toContain('Check for updates…')
    expect(existsSync(join(program.folder(), 'data', 'electron', 'update-feed.yml'))).toBe(false)
  })
})
