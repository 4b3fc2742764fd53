import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cliTexts } from '../../../src/cli/cliTexts.ts'
import { UsageFault } from '../../../src/cli/command.ts'
import { outputFolder } from '../../../src/cli/outputFolder.ts'

const context = { texts: cliTexts.en }
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (path: string) => readFileSync(path, 'utf8')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-out-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('The folder of --out', () => {
  it('is made with the first file and not before', async () => {
    const out = join(folder, 'a', 'b')
    const output = outputFolder(out, context)
    expect(existsSync(join(folder, 'a'))).toBe(false)
    await output.write('خبر.html', bytes('نص'))
    expect(text(join(out, 'خبر.html'))).toBe('نص')
  })

  it('gives each file of one run a name of its own', async () => {
    const output = outputFolder(folder, context)
    for (const content of ['1', '2', '3']) await output.write('a.json', bytes(content))
    expect(readdirSync(folder).sort()).toEqual(['a-2.json', 'a-3.json', 'a.json'])
    expect([text(join(folder, 'a.json')), text(join(folder, 'a-3.json'))]).toEqual(['1', '3'])
  })

  it('takes names for the same that differ in case or in normal form only', async () => {
    const output = outputFolder(folder, context)
    await output.write('Report.html', bytes('1'))
    await output.write('report.html', bytes('2'))
    await output.write('caf\u00E9.html', bytes('3'))
    await output.write('cafe\u0301.html', bytes('4'))
    expect(readdirSync(folder).sort()).toEqual(
      ['Report.html', 'report-2.html', 'caf\u00E9.html', 'cafe\u0301-2.html'].sort(),
    )
  })

  it('replaces what an earlier run has left', async () => {
    writeFileSync(join(folder, 'a.json'), 'old and longer')
    await outputFolder(folder, context).write('a.json', bytes('new'))
    expect(text(join(folder, 'a.json'))).toBe('new')
  })

  it('never writes over an input, whatever the way to it', async () => {
    const input = join(folder, 'a.json')
    writeFileSync(input, 'input')
    symlinkSync(folder, join(folder, 'link'))
    for (const way of [folder, join(folder, 'link'), join(folder, '..', folder.split('/').at(-1) ?? '')]) {
      await outputFolder(way, context, [input]).write('a.json', bytes('output'))
      await outputFolder(folder, context, [join(way, 'a.json')]).write('a.json', bytes('output'))
    }
    expect(text(input)).toBe('input')
    expect(text(join(folder, 'a-2.json'))).toBe('output')
  })

  it('is refused where a file stands in its place', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => outputFolder(join(folder, 'file'), context)).toThrow(UsageFault)
  })

  it('leaves nothing of a file that cannot be written', async () => {
    mkdirSync(join(folder, 'a.json'))
    const written = await outputFolder(folder, context).write('a.json', bytes('نص'))
    expect(written).toMatchObject({ ok: false, error: { code: 'fileUnwritable' } })
    expect(readdirSync(folder)).toEqual(['a.json'])
  })
})
