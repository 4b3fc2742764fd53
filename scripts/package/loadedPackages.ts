import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { outFolder, projectFolder } from '../buildPaths.ts'

interface LockedPackage {
  dev?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** All packages of the lock file, by their folder (`node_modules/…`). */
function lockedPackages(): Record<string, LockedPackage> {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  return lock.packages
}

/** The folders of all packages that are shipped: loaded by the main process, or bundled into the page. */
export function shippedPackages(): string[] {
  return Object.entries(lockedPackages())
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder]) => folder)
}

/**
 * The folders of the packages that the built main process loads from `node_modules`, with all that they
 * load themselves. What is only in the page was bundled into it.
 */
export function loadedPackages(): string[] {
  const locked = lockedPackages()
  const loaded = new Set<string>()
  const add = (name: string, from: string) => {
    const folder = resolveFolder(locked, name, from)
    if (folder === null || loaded.has(folder)) return
    loaded.add(folder)
    const { dependencies = {}, optionalDependencies = {} } = locked[folder] ?? {}
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies }))
      add(dependency, folder)
  }
  for (const name of importedPackages()) add(name, '')
  return [...loaded].sort()
}

/** As Node resolves: in the nearest `node_modules` above the package that asks. */
function resolveFolder(locked: Record<string, LockedPackage>, name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (locked[folder] !== undefined) return folder
    if (at === '') return null
  }
}

/** The names of the packages that the built files import. */
function importedPackages(): Set<string> {
  const folder = join(outFolder, 'node')
  const names = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, specifier = ''] of text.matchAll(
      /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'.][^"']*)["']/g,
    )) {
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
      if (!isBuiltin(specifier) && name !== 'electron') names.add(name)
    }
  }
  return names
}
