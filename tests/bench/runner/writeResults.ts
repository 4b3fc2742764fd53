import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, projectFolder } from '../../../scripts/buildPaths.ts'
import type { Bench, BenchRun } from './Bench.ts'
import type { Comparison } from './compareTrials.ts'
import { drawChart } from './drawChart.ts'

/** Where every run leaves what it has measured, trial by trial, and what follows from it. */
export const resultsFolder = join(outFolder, 'bench')
const docs = join(projectFolder, 'docs')
const page = join(docs, 'performance.md')

export function keepResults(run: BenchRun, comparison: Comparison): void {
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(
    join(resultsFolder, `${run.name}.json`),
    `${JSON.stringify({ ...run, comparison }, null, 1)}\n`,
  )
}

/**
 * Puts a run into the documentation: its figures as JSON, its chart, and its tables between the marks
 * `<!-- bench: NAME -->` and `<!-- /bench -->` of docs/performance.md. Throws where the page has no such marks.
 */
export function publishResults(bench: Bench, run: BenchRun, comparison: Comparison, tables: string): void {
  const folder = join(docs, 'performance')
  mkdirSync(folder, { recursive: true })
  const { trials: _trials, ...summary } = { ...run, comparison }
  writeFileSync(join(folder, `${bench.name}.json`), `${JSON.stringify(summary, null, 2)}\n`)
  writeFileSync(join(folder, `${bench.name}.svg`), drawChart(bench, comparison))
  const text = readFileSync(page, 'utf8')
  const begin = `<!-- bench: ${bench.name} -->`
  const end = '<!-- /bench -->'
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`docs/performance.md has no place for ${bench.name}.`)
  const variants = bench.variants.map(({ name, note }) => `- \`${name}\`: ${note}`).join('\n')
  const filled = [
    begin,
    '',
    bench.method,
    '',
    variants,
    '',
    `![${bench.title}](performance/${bench.name}.svg)`,
    '',
    tables,
    '',
  ].join('\n')
  writeFileSync(page, text.slice(0, from) + filled + text.slice(to))
}
