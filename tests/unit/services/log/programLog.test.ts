import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CallLog } from '../../../../src/services/log/CallLog.ts'
import { logFolder, openLog } from '../../../../src/services/log/openLog.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = (name: string) =>
  readFileSync(join(logFolder(folder), name), 'utf8')
    .trim()
    .split('\n')

it('writes a line for each event, with its time in UTC, for its owner alone', () => {
  const log = openLog(folder)
  log.info('start', { version: '1.2.3', pid: 7, isFirst: true })
  log.warn('trouble', { code: 'storeFailed' })
  const [first, second] = linesOf('tahrir.log')
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info start version=1\.2\.3 pid=7 isFirst=true$/)
  expect(second).toMatch(/Z warn trouble code=storeFailed$/)
  expect(statSync(join(logFolder(folder), 'tahrir.log')).mode & 0o777).toBe(0o600)
  expect(log.lastLines(1)).toEqual([second])
})

it('leaves out what is no word of the program, whoever hands it in', () => {
  const log = openLog(folder)
  log.info('call', { method: 'articles.open', title: 'عنوان', sentence: 'two words', line: 'a\nb' })
  expect(log.lastLines(9)).toHaveLength(1)
  expect(log.lastLines(1)[0]).toMatch(/call method=articles\.open title=- sentence=- line=-$/)
})

it('names the place of a mistake and never its message, which may quote a text', () => {
  const log = openLog(folder)
  try {
    JSON.parse('{"headline": "عنوان secret"')
  } catch (error) {
    log.bug('transfers.import', error)
  }
  const line = log.lastLines(1)[0] ?? ''
  expect(line).toMatch(
    / error bug where=transfers\.import error=SyntaxError .*log\/programLog\.test\.ts:\d+:\d+/,
  )
  expect(line).not.toMatch(/secret|عنوان|headline/)
})

it('keeps one old file and never grows beyond twice its size', () => {
  const log = openLog(folder, 5000)
  for (let count = 0; count < 2000; count += 1) log.info('call', { method: 'articles.open', count })
  expect(readdirSync(logFolder(folder)).sort()).toEqual(['tahrir.log', 'tahrir.old.log'])
  for (const name of ['tahrir.log', 'tahrir.old.log']) {
    expect(statSync(join(logFolder(folder), name)).size).toBeLessThan(5200)
  }
  expect(log.lastLines(3).at(-1)).toMatch(/count=1999$/)
})

it('does not make a data folder anew that was taken away, and fails nobody', () => {
  const log = openLog(folder)
  log.info('start')
  rmSync(folder, { recursive: true })
  expect(() => log.info('stop')).not.toThrow()
  expect(existsSync(folder)).toBe(false)
  expect(log.lastLines(5)).toEqual([])
})

it('tells a failure once in a while, with how often it came', () => {
  const log = openLog(folder)
  const calls = new CallLog(log)
  const reply = {
    ok: false,
    error: { code: 'storeFailed', message: 'no', details: { cause: 'diskFull' } },
  } as const
  for (let count = 0; count < 500; count += 1) calls.answered('articles.update', { id: 'x' }, reply, 1)
  expect(log.lastLines(9)).toHaveLength(1)
  expect(log.lastLines(1)[0]).toContain('callFailed method=articles.update code=storeFailed cause=diskFull')
})
