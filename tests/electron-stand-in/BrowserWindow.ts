import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { appState } from './appState.ts'
import type { BrowserConnection } from './BrowserConnection.ts'
import { notify } from './standInMessages.ts'
import { WebContents } from './WebContents.ts'

interface WindowOptions {
  title?: string
  show?: boolean
  x?: number
  y?: number
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  webPreferences?: Record<string, unknown>
}

/** A window is a page of headless Chromium without a frame; its place is only remembered. */
export class BrowserWindow extends EventEmitter {
  static connection: BrowserConnection
  /** Of that Chromium, the context that this program's windows are in. */
  static browserContext: string | undefined
  readonly webContents: WebContents
  #bounds: { x: number; y: number; width: number; height: number }
  #isMaximized = false

  static getAllWindows(): BrowserWindow[] {
    return [...appState.windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return appState.windows.at(-1) ?? null
  }

  constructor({ show, webPreferences = {}, x = 0, y = 0, width = 800, height = 600 }: WindowOptions) {
    super()
    this.#bounds = { x, y, width, height }
    notify({ kind: 'opened', bounds: this.getNormalBounds() })
    const { sandbox, contextIsolation, nodeIntegration, preload, javascript } = webPreferences
    // A window without a preload is one in which nothing runs.
    const isKnown = typeof preload === 'string' || javascript === false
    if (!sandbox || !contextIsolation || nodeIntegration || !isKnown) {
      throw new Error('The stand-in has only sandboxed windows with an isolated preload and without Node.')
    }
    this.webContents = new WebContents(
      BrowserWindow.connection,
      BrowserWindow.browserContext,
      typeof preload === 'string' ? preload : null,
    )
    appState.windows.push(this)
    this.webContents.once('did-finish-load', () => {
      if (show === false) this.emit('ready-to-show')
    })
    this.webContents.once('destroyed', () => {
      appState.windows = appState.windows.filter((window) => window !== this)
      this.emit('closed')
      if (appState.windows.length === 0) app.isWithoutWindows()
    })
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address)
  }

  loadFile(path: string): Promise<void> {
    return this.webContents.loadURL(pathToFileURL(path).href)
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }

  getNormalBounds() {
    return { ...this.#bounds }
  }

  /** As a person moves a window. */
  setBounds(bounds: { x: number; y: number; width: number; height: number }): void {
    this.#bounds = { ...bounds }
    this.emit('move')
    this.emit('resize')
  }

  maximize(): void {
    this.#isMaximized = true
    this.emit('resize')
  }

  isMaximized(): boolean {
    return this.#isMaximized
  }

  isFullScreen(): boolean {
    return false
  }

  isMinimized(): boolean {
    return false
  }

  isFocused(): boolean {
    return !appState.isElsewhere && appState.windows.at(-1) === this
  }

  setProgressBar(value: number): void {
    notify({ kind: 'progress', value })
  }

  show(): void {
    this.focus()
  }

  focus(): void {
    appState.isElsewhere = false
    appState.windows = [...appState.windows.filter((window) => window !== this), this]
    notify({ kind: 'focused' })
  }

  close(): void {
    this.emit('close', { preventDefault() {} })
    this.webContents.close()
  }

  destroy(): void {
    this.webContents.destroy()
  }
}
