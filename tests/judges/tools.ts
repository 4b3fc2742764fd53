import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** Whether a program is in the search path. */
export function hasProgram(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)))
}

/** Runs a judge and gives what it printed. Throws where it could not be run or takes more than two minutes. */
export function run(
  program: string,
  args: readonly string[],
  input?: string,
): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw error
  return { status, output: stdout, errors: stderr }
}

/** The Nu HTML checker, where npm brought it. */
export const nuChecker = join(
  createRequire(import.meta.url).resolve('vnu-jar/package.json'),
  '../build/dist/vnu.jar',
)

/** WordPress's own filter of posts, by Debian's package `wordpress`, or as that package unpacked at `WORDPRESS`. */
export function wordpressFolder(): string | null {
  const folders = [
    process.env['WORDPRESS'] ?? '',
    '/usr/share/wordpress',
    '/opt/wordpress/usr/share/wordpress',
  ]
  return (
    folders.find(
      (folder) =>
        folder !== '' && existsSync(join(folder, 'wp-includes/kses.php')) && readdirSync(folder).length > 0,
    ) ?? null
  )
}
