import { readFileSync } from 'node:fs'
import { z } from 'zod'

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

export interface TestReport {
  passed: number
  /** Failed tests, and files that could not be run. */
  failed: number
  /** The names of the tests that were not run. */
  skipped: string[]
}

/** Counts what vitest's JSON report says. A report that is missing or cut off counts as one failure. */
export function readTestReport(path: string): TestReport {
  let report: z.infer<typeof reportSchema>
  try {
    report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((t) => t.status !== 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map((t) => t.fullName),
  }
}
