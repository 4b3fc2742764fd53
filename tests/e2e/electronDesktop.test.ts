import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { callHost } from '../electron-stand-in/callHost.ts'
import type { StandIn } from '../electron-stand-in/launch.ts'
import { electronProgram, importSample } from './electronProgram.ts'

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
    await vi.waitFor(() => expect(menu(standIn)).toContain(shownName('market.txt')))
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
    await vi.waitFor(() => expect(menu(standIn)).toContain(shownName('جسر.tahrir')))

    await callHost(page, 'system.setLanguage', { language: 'ar' })
    await vi.waitFor(() =>
      expect(menu(standIn)).toEqual(
        expect.arrayContaining(['ملفات فُتحت مؤخرًا', shownName('market.txt'), 'مسح القائمة']),
      ),
    )
    standIn.chooseMenuItem(shownName('market.txt'))
    await vi.waitFor(() => expect(new URL(page.url()).hash).toBe(id))
    expect(await callHost(page, 'articles.list', {})).toMatchObject({ value: { total: 2 } })

    standIn.chooseMenuItem('مسح القائمة')
    await vi.waitFor(() => expect(menu(standIn)).not.toContain(shownName('market.txt')))
    expect(standIn.notices).toContainEqual({ kind: 'recentDocument', path: null })
  })
})
