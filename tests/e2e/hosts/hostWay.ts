import { it, type TestFunction } from 'vitest'

/**
 * What the end-to-end tests run on, as the variable TAHRIR_HOST says: the browser host; the Electron program over the
 * stand-in for Electron; the Electron program in Electron.
 */
export const hostWays = ['browser', 'stand-in', 'electron'] as const
export type HostWay = (typeof hostWays)[number]

export const hostWay: HostWay = readHostWay(process.env['TAHRIR_HOST'])

function readHostWay(named: string | undefined): HostWay {
  const way = hostWays.find((known) => known === (named ?? 'browser'))
  if (way === undefined) throw new Error(`TAHRIR_HOST is ${named}, not one of ${hostWays.join(', ')}.`)
  return way
}

/** A test of what only the browser host has; on the others it is not there, so that it counts as nothing. */
export function inBrowserOnly(name: string, test: TestFunction): void {
  if (hostWay === 'browser') it(`${name} (browser host)`, test)
}

/** A test of what only the Electron program has. */
export function onDesktopOnly(name: string, test: TestFunction): void {
  if (hostWay !== 'browser') it(`${name} (desktop)`, test)
}
