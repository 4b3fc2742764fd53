import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, projectFolder } from './buildPaths.ts'
import { buildProgram } from './buildProgram.ts'
import { findChromiumOrInstall } from './findChromiumOrInstall.ts'
import { readTestReport } from './testReport.ts'

/**
 * `npm test`: everything that `npm run check` does, the build, and the tests of the built program in a
 * browser. Words after `--` go to vitest. The last line is the summary that CI reads.
 */
const modules = join(projectFolder, 'node_modules')
const reportFile = join(outFolder, 'test-report.json')
let isGood = true

function step(name: string, script: string, ...words: string[]): void {
  process.stdout.write(`\n── ${name}\n`)
  const { status } = spawnSync(process.execPath, [join(modules, script), ...words], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    isGood = false
    process.stdout.write(`${name} failed.\n`)
  }
}

const chromium = findChromiumOrInstall()
if (chromium === null) {
  process.stderr.write(
    'The tests need Chromium or Chrome. Install one, or name its executable in the variable CHROMIUM.\n',
  )
  process.exit(1)
}
process.env['CHROMIUM'] = chromium

step('Format and lint', '@biomejs/biome/bin/biome', 'check')
step('Types', 'typescript/bin/tsc', '-b')
process.stdout.write('\n── Build\n')
if (!buildProgram({ onlyIfStale: true, isQuiet: true })) {
  isGood = false
  process.stdout.write('Build failed.\n')
}
rmSync(reportFile, { force: true })
step(
  'Tests',
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
  ...process.argv.slice(2),
)

const { passed, failed, skipped } = readTestReport(reportFile)
for (const name of skipped) process.stdout.write(`Skipped: ${name}\n`)
if (passed + failed === 0) process.stdout.write('No test ran.\n')
if (!isGood || failed > 0 || passed === 0) process.exitCode = 1
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
