import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../../../bin')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-node-'))
  cpSync(bin, join(folder, 'bin'), { recursive: true })
  // Gives the Node that runs the tests the version of an old one.
  writeFileSync(
    join(folder, 'pretend.cjs'),
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(node: string, words: string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr, signal } = spawnSync(node, words, { encoding: 'utf8', env })
  return { status, stdout, stderr, signal }
}

/** The versions of Node below 22 in the search path; there is one where npm came with it. */
function oldNodes(): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((place) => join(place, 'node'))
    .filter((node) => existsSync(node))
    .filter((node) => Number(/^v(\d+)/.exec(run(node, ['--version'], {}).stdout)?.[1]) < 22)
}

describe('tahrir on an old Node', () => {
  const cases: [name: string, node: string, words: string[]][] = [
    ['a pretended Node 20', process.execPath, ['--require', './pretend.cjs']],
    ...oldNodes().map((node): [string, string, string[]] => [node, node, []]),
  ]
  for (const [name, node, words] of cases) {
    it(`ends with one clear sentence and exit code 2 on ${name}`, () => {
      const start = [
        ...words.map((word) => word.replace('./', `${folder}/`)),
        join(bin, 'tahrir.cjs'),
        'list',
      ]
      expect(run(node, start, {})).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^يحتاج «تحرير» إلى Node 22 .*20\.\d+\.\d+.*npx tahrir\n$/),
      })
      expect(run(node, start, { LANG: 'en_US.UTF-8' }).stderr).toMatch(/^Tahrir needs Node 22 .*\n$/)
      expect(run(node, start, { LANG: 'en_US.UTF-8', TAHRIR_LANGUAGE: 'ar' }).stderr).toMatch(/^يحتاج/)
      expect(run(node, start, { LANG: 'C' }).stderr).toMatch(/^يحتاج/)
    })
  }
})

describe('tahrir before it is built', () => {
  it('says what to run, with exit code 2', () => {
    const start = [join(folder, 'bin', 'tahrir.cjs'), 'list']
    expect(run(process.execPath, start, {})).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('npm run build'),
    })
    expect(run(process.execPath, start, { TAHRIR_LANGUAGE: 'en' }).stderr).toBe(
      'Tahrir is not built yet. Run in the project’s folder: npm run build\n',
    )
  })
})
