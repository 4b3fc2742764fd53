import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './buildPaths.ts'

/** Each sentence of what reliability means here has a test among these; the long ones are in tests/reliability. */
const tests = [
  'tests/reliability',
  'tests/unit/renderer/editor/merge.test.ts',
  'tests/unit/renderer/editor/outline/moveSectionMerge.test.ts',
  'tests/unit/browser-host',
  'tests/unit/services/import/hostile.test.ts',
  'tests/unit/services/backups',
  'tests/unit/services/log',
  'tests/unit/services/trash',
  'tests/unit/store',
  'tests/e2e/diagnostics.test.ts',
  'tests/e2e/safety.test.ts',
]

/** What the long run counts, where the environment does not say otherwise. */
const counts = {
  TAHRIR_LONG: '1',
  TAHRIR_KILLS: '210',
  TAHRIR_DAMAGES: '150',
  TAHRIR_CUTS: '400',
  TAHRIR_FUZZ: '20000',
  TAHRIR_MERGE_RUNS: '1000',
  TAHRIR_LOAD_ARTICLES: '100000',
  TAHRIR_LOAD_WINDOWS: '10',
  TAHRIR_LOAD_ROUNDS: '24',
}

/**
 * `npm run test:reliability`: the long run. Counts and the seed may be given in the environment
 * (docs/reliability.md); each test prints its own. Words after `--` go to vitest, files among them instead of all.
 */
for (const [name, count] of Object.entries(counts)) process.env[name] ??= count
const words = process.argv.slice(2)
const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', ...(words.some((word) => word.includes('/')) ? [] : tests), ...words],
  { cwd: projectFolder, stdio: 'inherit' },
)
process.exitCode = status ?? 1
