import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './buildPaths.ts'

/**
 * `npm run test:reliability`: the long run of tests/reliability. Counts and the seed may be given in the
 * environment (docs/reliability.md); each test prints its own. Words after `--` go to vitest.
 */
process.env['TAHRIR_KILLS'] ??= '210'
process.env['TAHRIR_DAMAGES'] ??= '150'
process.env['TAHRIR_CUTS'] ??= '400'
process.env['TAHRIR_FUZZ'] ??= '20000'
const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'slow', 'tests/reliability', ...process.argv.slice(2)],
  { cwd: projectFolder, stdio: 'inherit' },
)
process.exitCode = status ?? 1
