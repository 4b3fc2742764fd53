import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './buildPaths.ts'
import { buildProgram } from './buildProgram.ts'

/**
 * `npm run test:e2e`: the end-to-end tests on the host that TAHRIR_HOST names: `browser` (without it), `stand-in`
 * or `electron` (tests/README.md). Words after `--` go to vitest.
 */
const projects = { browser: 'e2e', 'stand-in': 'e2e-desktop', electron: 'e2e-desktop' } as const

const host = process.env['TAHRIR_HOST'] ?? 'browser'
const project = Object.hasOwn(projects, host) ? projects[host as keyof typeof projects] : null
if (project === null) {
  process.stderr.write(`TAHRIR_HOST is ${host}, not one of ${Object.keys(projects).join(', ')}.\n`)
  process.exitCode = 2
} else if (buildProgram({ onlyIfStale: true, isQuiet: true })) {
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  const words = ['run', '--project', project, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, [vitest, ...words], { cwd: projectFolder, stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  process.exitCode = 1
}
