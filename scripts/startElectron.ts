import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, projectFolder } from './buildPaths.ts'

/** Why there is no window of the program's own. */
export type Obstacle = 'noDisplay' | 'isRoot' | 'noRuntime' | 'electronFailed'

const electronFolder = join(projectFolder, 'node_modules', 'electron')

/** Where a failed attempt to fetch the runtime is remembered, by the version that was asked for. */
const failedFetch = join(outFolder, '.electron-not-fetched')
const fetchLimit = 20_000
const day = 24 * 60 * 60 * 1000

/** What of Electron needs to stand before its runtime is worth having. */
export function obstacleToWindow(env: NodeJS.ProcessEnv): Obstacle | null {
  if (process.platform !== 'linux') return null
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'noDisplay'
  // Chromium refuses to run as root unless its sandbox is off, and it stays on.
  return process.getuid?.() === 0 ? 'isRoot' : null
}

/** The runtime's executable; null where it is not installed. As electron/index.js finds it. */
export function electronRuntime(env: NodeJS.ProcessEnv): string | null {
  const pathFile = join(electronFolder, 'path.txt')
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!override && !existsSync(pathFile)) return null
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const runtime = join(override ?? join(electronFolder, 'dist'), name)
  return existsSync(runtime) ? runtime : null
}

/** Tries to fetch the runtime, for at most 20 seconds and at most once a day. */
export function fetchElectronRuntime(tell: () => void): void {
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'))
  const isRecent = (statSync(failedFetch, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Date.now() - day
  if (isRecent && readFileSync(failedFetch, 'utf8') === version) return
  tell()
  const { status } = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    cwd: projectFolder,
    stdio: 'ignore',
    timeout: fetchLimit,
    killSignal: 'SIGKILL',
  })
  if (status === 0) {
    rmSync(failedFetch, { force: true })
    return
  }
  try {
    mkdirSync(outFolder, { recursive: true })
    writeFileSync(failedFetch, version)
  } catch {
    // Where nothing may be written here, the next start tries again.
  }
}

/** How soon an Electron that cannot run on this machine gives up. */
const startLimit = 10_000

/**
 * Runs the program in Electron until it ends. Resolves to its exit code, or to null where Electron gave
 * up at the start, as without its system libraries or where the system forbids its sandbox.
 */
export function runElectron(
  runtime: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _, ...childEnv } = env
  const startedAt = Date.now()
  const child = spawn(runtime, [projectFolder, ...words], { stdio: 'inherit', env: childEnv })
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isStopping = true
      child.kill(signal)
    })
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(null))
    child.on('exit', (code) => {
      const gaveUp = code !== 0 && !isStopping && Date.now() - startedAt < startLimit
      resolve(gaveUp ? null : (code ?? 1))
    })
  })
}
