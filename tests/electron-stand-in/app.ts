import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { appState } from './appState.ts'
import { holdSingleInstance } from './singleInstance.ts'
import { notify } from './standInMessages.ts'

const root = resolve(import.meta.dirname, '../..')
const paths = new Map([
  ['userData', join(tmpdir(), 'electron-stand-in')],
  ['documents', join(homedir(), 'Documents')],
])

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #ready = Promise.withResolvers<void>()

  /** Called once the program's main module has run to its end, as in Electron. */
  becomeReady(): void {
    appState.isReady = true
    this.emit('ready')
    this.#ready.resolve()
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  getVersion(): string {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return version
  }

  getLocale(): string {
    return process.env['STAND_IN_LOCALE'] ?? 'ar'
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()]
  }

  getPath(name: string): string {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`The stand-in has no path named ${name}.`)
    return path
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`The path ${path} does not exist.`)
    paths.set(name, path)
  }

  requestSingleInstanceLock(sent?: unknown): boolean {
    return holdSingleInstance(this.getPath('userData'), sent, (data) =>
      this.emit('second-instance', {}, [], '.', data),
    )
  }

  /** The system's list of files that were used last. */
  addRecentDocument(path: string): void {
    notify({ kind: 'recentDocument', path })
  }

  clearRecentDocuments(): void {
    notify({ kind: 'recentDocument', path: null })
  }

  quit(): void {
    if (appState.isQuitting) return
    appState.isQuitting = true
    this.emit('before-quit', { preventDefault() {} })
    if (appState.windows.length === 0) this.#leave()
    for (const window of [...appState.windows]) window.close()
  }

  /** The page of a window did not let it close. */
  staysOpen(): void {
    appState.isQuitting = false
  }

  /** The last window is gone. */
  isWithoutWindows(): void {
    if (appState.isQuitting) this.#leave()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  exit(code: number): void {
    process.exit(code)
  }

  #leave(): void {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit('will-quit', { preventDefault })
    if (isPrevented) {
      appState.isQuitting = false
      return
    }
    this.emit('quit', {}, 0)
    this.exit(0)
  }
}

export const app = new App()
