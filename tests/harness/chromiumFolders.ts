import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before a run: a folder for those of its Chromiums, whose processes end with the workers. After it, all is removed. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-chromium-'))
  process.env['TAHRIR_CHROMIUM_FOLDERS'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
