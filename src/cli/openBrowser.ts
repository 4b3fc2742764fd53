import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Opens an address in the system's browser, where there is a screen to show it on; does nothing elsewhere. */
export async function openBrowser(address: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!hasBrowser(env)) return
  const { default: open } = await import('open')
  const opener = await open(address).catch(() => null)
  // The printed address is there for whoever has no browser after all.
  opener?.on('error', () => {})
}

function hasBrowser(env: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return false
  return (env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')))
}
