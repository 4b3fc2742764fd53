import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'brave-browser',
]

/** Where installers put it on systems that leave the search path alone. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform !== 'win32') return []
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []))
}

/**
 * The executable of a Chromium on this machine, or null: the one that `CHROMIUM` names, one in the
 * search path, one in its usual place, the one that Playwright keeps. A `CHROMIUM` that is not there
 * counts as none, so that a mistake in it does not go unnoticed.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM']
  if (named) return existsSync(named) ? named : null
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command + ending))),
    ...usualPlaces(env),
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}
