import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTestReport } from '../../../scripts/testReport.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function read(report: unknown) {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return readTestReport(file)
}
const test = (fullName: string, status: string) => ({ fullName, status })

describe('The summary of a test run', () => {
  it('counts tests by their outcome and names those that were not run', () => {
    const assertionResults = [
      test('a', 'passed'),
      test('b', 'failed'),
      test('c', 'skipped'),
      test('d', 'todo'),
    ]
    expect(read({ testResults: [{ name: 'x', status: 'failed', assertionResults }] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['c', 'd'],
    })
  })

  it('counts a file that could not be run as a failure', () => {
    const good = { name: 'x', status: 'passed', assertionResults: [test('a', 'passed')] }
    const broken = { name: 'y', status: 'failed', assertionResults: [] }
    expect(read({ testResults: [good, broken] })).toMatchObject({ passed: 1, failed: 1 })
  })

  it('counts a report that is missing or cut off as a failure', () => {
    expect(read('{"testResults": [')).toMatchObject({ passed: 0, failed: 1 })
    expect(readTestReport(join(folder, 'nowhere.json'))).toMatchObject({ passed: 0, failed: 1 })
  })
})
