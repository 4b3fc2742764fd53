import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { BrowserWindow, screen } from 'electron'
import { arrangementName, isWindowPlace, openingPlace, type WindowPlace } from './windowPlace.ts'

/** A window that is dragged is kept once it rests for so long, in milliseconds. */
const rest = 500

/** Remembers in a file where the windows stood, for each arrangement of displays. Losing it loses nothing else. */
export class WindowPlaces {
  readonly #file: string
  readonly #places: Record<string, WindowPlace>

  constructor(file: string) {
    this.#file = file
    this.#places = readPlaces(file)
  }

  /** Where the next window is to open; null where nothing is known of these displays. */
  next(): WindowPlace | null {
    const displays = screen.getAllDisplays()
    const kept = this.#places[arrangementName(displays)]
    const taken = BrowserWindow.getAllWindows().map((window) => window.getNormalBounds())
    return kept === undefined ? null : openingPlace(kept, displays, taken)
  }

  /** Keeps the place of a window from now on. */
  follow(window: BrowserWindow): void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      if (!window.isDestroyed() && !window.isMinimized() && !window.isFullScreen()) this.#keep(window)
    }
    const keepSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, rest)
    }
    window.on('resize', keepSoon)
    window.on('move', keepSoon)
    window.on('close', keep)
    window.on('closed', () => clearTimeout(timer))
  }

  #keep(window: BrowserWindow): void {
    this.#places[arrangementName(screen.getAllDisplays())] = {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    }
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#places))
      renameSync(`${this.#file}.new`, this.#file)
    } catch (error) {
      console.error('The place of the window could not be kept:', error)
    }
  }
}

function readPlaces(file: string): Record<string, WindowPlace> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, place]) => isWindowPlace(place)))
  } catch {
    // None yet, or not ours to read: the windows open where the system puts them.
    return {}
  }
}
