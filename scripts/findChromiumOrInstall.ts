import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './buildPaths.ts'
import { findChromium } from './findChromium.ts'

/** The executable of a Chromium, installed first where there is none: by apt as root, else by Playwright. Null where that fails. */
export function findChromiumOrInstall(): string | null {
  const found = findChromium()
  if (found !== null || process.env['CHROMIUM']) return found
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const apt = (...words: string[]) =>
      run('apt-get', ['-y', '-o', 'Dpkg::Use-Pty=0', ...words], { DEBIAN_FRONTEND: 'noninteractive' })
    apt('update')
    apt('install', '--no-install-recommends', 'chromium')
  }
  if (findChromium() === null) {
    const playwright = join(projectFolder, 'node_modules', 'playwright-core', 'cli.js')
    run(process.execPath, [playwright, 'install', 'chromium'])
  }
  return findChromium()
}

function run(command: string, words: string[], env: NodeJS.ProcessEnv = {}): void {
  spawnSync(command, words, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
}
