import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where updates come from: an address, or what the package itself names; null: the program looks nowhere. */
export type UpdateFeed = { kind: 'address'; address: string } | { kind: 'packed' } | null

/** What electron-builder puts beside a program that was packed with a feed. */
const packedFile = 'app-update.yml'

/**
 * The feed that `TAHRIR_UPDATE_FEED` names, else that of the package. Only HTTPS, or this machine itself: whoever
 * could change a feed on its way could put another program in the place of this one.
 */
export function updateFeed(
  env: NodeJS.ProcessEnv,
  { isPackaged, resourcesPath }: { isPackaged: boolean; resourcesPath: string | undefined },
): UpdateFeed {
  const named = env['TAHRIR_UPDATE_FEED'] ?? ''
  if (named !== '') return isSafe(named) ? { kind: 'address', address: named } : null
  const isNamed = isPackaged && resourcesPath !== undefined && existsSync(join(resourcesPath, packedFile))
  return isNamed ? { kind: 'packed' } : null
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  )
}

/** What electron-updater reads of a feed; JSON is YAML too. */
export function feedConfig(address: string): string {
  return JSON.stringify({ provider: 'generic', url: address, updaterCacheDirName: 'tahrir-updater' })
}
