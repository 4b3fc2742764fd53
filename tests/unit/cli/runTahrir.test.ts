import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UiLanguage } from '../../../src/shared/contract/system.ts'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (words: string[], language?: UiLanguage) => runTahrirHere(join(folder, 'data'), words, language)

const faults: [words: string, part: string][] = [
  ['', 'Name a command'],
  ['publish', 'publish'],
  ['convert --to json', 'file'],
  ['convert a.txt', '--to'],
  ['convert a.txt --to', '--to'],
  ['convert a.txt --to odt', 'html, fragment, docx'],
  ['convert a.txt --to HTML', 'html, fragment, docx'],
  ['convert a.txt --to constructor', 'html, fragment, docx'],
  ['convert a.txt --to json --status done', 'inReview'],
  ['convert a.txt --to json --change digits:roman', 'digits:western, digits:arabicIndic'],
  ['convert a.txt b.txt --to json', '--out'],
  ['convert a.txt --to json --into b', '--into'],
  ['import', 'file'],
  ['list --status gone', 'gone'],
  ['list --pages', '--pages'],
  ['show', 'id'],
  ['show a b', 'More arguments'],
  ['export --to json --out b', '--all'],
  ['export a --all --to json --out b', '--all'],
  ['export a --to json', '--out'],
  ['export a --out b', '--profile'],
  ['export a --to json --profile b --out c', '--profile'],
  ['export a --to json --theme modern --out b', '--to html'],
  ['export a --to docx --index --out b', '--to html'],
  ['export a --to epub --out b', 'html, fragment, docx'],
  ['serve --port 65536', '65536'],
  ['serve --port -1', '-1'],
  ['serve --port http', 'http'],
  ['serve now', 'More arguments'],
]

describe('The command line', () => {
  for (const [words, part] of faults) {
    it(`refuses “tahrir ${words}” in one line, with exit code 2 and no output`, async () => {
      for (const language of ['en', 'ar'] as const) {
        const result = await run(words.split(' ').filter(Boolean), language)
        expect(result.exitCode).toBe(2)
        expect(result.output).toBe('')
        expect(result.notes).toHaveLength(1)
        expect(result.notes[0]).toMatch(language === 'en' ? /^[^\u0600-\u06FF]+$/ : /[\u0600-\u06FF]/)
      }
      expect((await run(words.split(' ').filter(Boolean))).notes[0]).toContain(part)
      expect(readdirSync(folder)).toEqual([])
    })
  }

  for (const command of ['', 'convert', 'import', 'list', 'show', 'versions', 'export', 'serve']) {
    it(`explains “tahrir ${command}” in both languages and tells its version`, async () => {
      const words = command === '' ? [] : [command]
      const english = await run([...words, '--help'])
      expect(english).toMatchObject({ exitCode: 0, notes: [] })
      expect(english.output).toContain('Usage: tahrir')
      const arabic = await run([...words, '--help'], 'ar')
      expect(arabic.output).toContain('الاستعمال: tahrir')
      expect(arabic.output).toContain('اعرض هذه المساعدة')
      expect(await run([...words, '--version'])).toEqual({ exitCode: 0, output: '1.2.3\n', notes: [] })
    })
  }

  it('names the files that are wrong, each in a line of its own', async () => {
    const result = await run([
      'convert',
      '/nowhere/a.txt',
      folder,
      '--to',
      'json',
      '--out',
      join(folder, 'out'),
    ])
    expect(result.exitCode).toBe(2)
    expect(result.notes).toEqual([
      'There is no file “/nowhere/a.txt”.',
      `“${folder}” is a folder, not a file.`,
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  it('says that there is no such article, and that the pages of serve are not built', async () => {
    expect(await run(['show', 'nobody'])).toMatchObject({
      exitCode: 2,
      output: '',
      notes: [expect.stringContaining('nobody')],
    })
    expect(await run(['serve'])).toMatchObject({
      exitCode: 2,
      output: '',
      notes: [expect.stringContaining('npm run build')],
    })
    rmSync(join(folder, 'data'), { recursive: true })
  })
})
