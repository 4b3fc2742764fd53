import { resolve } from 'node:path'
import envPaths from 'env-paths'

/** The folder that holds the archive: `TAHRIR_DATA`, else the system's place for a program's data. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const chosen = env['TAHRIR_DATA']
  return chosen ? resolve(chosen) : envPaths('tahrir', { suffix: '' }).data
}
