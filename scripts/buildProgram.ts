import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { built, outFolder, projectFolder } from './buildPaths.ts'

/** Names the sources of the last whole build by their digest. */
const stamp = join(outFolder, '.stamp')

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

export interface BuildOptions {
  /** Builds only where the sources are no longer those of the last build, or something of it is missing. */
  onlyIfStale?: boolean
  /** Says nothing but what is wrong. */
  isQuiet?: boolean
}

/** Builds both hosts, the command line and the page into `out`. Everything it says goes to standard error. Gives whether it worked. */
export function buildProgram({ onlyIfStale = false, isQuiet = false }: BuildOptions = {}): boolean {
  const digest = sourcesDigest()
  if (onlyIfStale && isBuilt(digest)) return true
  rmSync(stamp, { force: true })
  const builder = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(
    process.execPath,
    [builder, 'build', ...(isQuiet ? ['--logLevel', 'warn'] : [])],
    { cwd: projectFolder, stdio: ['ignore', 2, 2] },
  )
  if (status !== 0 || !isComplete()) return false
  mkdirSync(outFolder, { recursive: true })
  writeFileSync(stamp, digest)
  return true
}

function isBuilt(digest: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && isComplete()
}

function isComplete(): boolean {
  return Object.values(built).every((file) => existsSync(file))
}

/** A digest of all that the build is made from. Contents, not times: a fresh clone and a copied folder have new times. */
function sourcesDigest(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesOf(join(projectFolder, source))) {
      const bytes = readFileSync(file)
      hash.update(`${relative(projectFolder, file)}\n${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
