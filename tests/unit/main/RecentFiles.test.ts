import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostTexts } from '../../../src/main/hostTexts.ts'
import { RecentFiles } from '../../../src/main/RecentFiles.ts'
import { recentMenu } from '../../../src/main/recentMenu.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('RecentFiles', () => {
  let folder = ''
  const file = () => join(folder, 'recent.json')
  const open = (onChange = () => {}) => new RecentFiles(file(), onChange)
  const pathsOf = (files: RecentFiles) => files.files.map(({ path }) => path)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-recent-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('has the file that was opened last first, each once, over the end of the program', () => {
    const files = open()
    for (const path of ['/a.txt', '/b.txt', '/a.txt']) files.add(path, bytesOf(path), `article of ${path}`)
    expect(pathsOf(files)).toEqual(['/a.txt', '/b.txt'])
    expect(pathsOf(open())).toEqual(['/a.txt', '/b.txt'])
  })

  it('knows the article of a file only as long as the file is the same', () => {
    const files = open()
    files.add('/خبر.txt', bytesOf('خبر'), 'first')
    expect(files.articleOf('/خبر.txt', bytesOf('خبر'))).toBe('first')
    expect(files.articleOf('/خبر.txt', bytesOf('خبر آخر'))).toBeNull()
    expect(files.articleOf('/نسخة.txt', bytesOf('خبر'))).toBeNull()
  })

  it('remembers ten, and tells each change', () => {
    const onChange = vi.fn()
    const files = open(onChange)
    for (let number = 1; number <= 12; number++) files.add(`/${number}.txt`, bytesOf(''), 'x')
    expect(pathsOf(files)).toHaveLength(10)
    expect(pathsOf(files)[0]).toBe('/12.txt')
    files.forget('/12.txt')
    files.forget('/unknown.txt')
    files.clear()
    expect(onChange).toHaveBeenCalledTimes(14)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual([])
  })

  it('begins anew where its file is damaged, and goes on where it cannot be written', () => {
    for (const damaged of ['', '{"a":1}', '[{"path":""}]', '[1]']) {
      writeFileSync(file(), damaged)
      expect(open().files).toEqual([])
    }
    const report = vi.spyOn(console, 'error').mockReturnValue()
    const files = new RecentFiles(join(folder, 'nowhere', 'recent.json'), () => {})
    files.add('/a.txt', bytesOf(''), 'x')
    expect(pathsOf(files)).toEqual(['/a.txt'])
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
  })
})

describe('recentMenu', () => {
  const menu = (paths: string[], open = (_path: string) => {}) =>
    recentMenu(hostTexts.ar, { paths, open, clear() {} })
  const labels = (paths: string[]) =>
    (menu(paths).submenu as MenuItemConstructorOptions[]).flatMap(({ label }) => label ?? [])

  it('names files by their names, and two of one name by their folders too', () => {
    expect(labels(['/desk/a.txt', '/desk/R&D.txt'])).toEqual([
      '\u2068a.txt\u2069',
      '\u2068R&&D.txt\u2069',
      'مسح القائمة',
    ])
    expect(labels(['/one/a.txt', '/two/a.txt']).slice(0, 2)).toEqual([
      '\u2068a.txt\u2069 — \u2068/one\u2069',
      '\u2068a.txt\u2069 — \u2068/two\u2069',
    ])
  })

  it('cannot be opened where there is none', () => {
    expect(menu([]).enabled).toBe(false)
    expect(menu(['/a.txt']).enabled).toBe(true)
  })
})
