import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/buildPaths.ts'

export interface Run {
  status: number | null
  output: string
  /** The lines on standard error. */
  notes: string[]
}

export interface RunOptions {
  cwd: string
  /** The folder of the archive. */
  data: string
  language?: 'ar' | 'en'
}

const bin = join(projectFolder, 'bin', 'tahrir.cjs')

/**
 * Root may read everything, so as root the program runs without the capabilities that let it; then
 * permissions mean what they mean to anybody else.
 */
const asAnybody = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []

/** Runs the built `tahrir` as a person does. */
export function runCommand(words: readonly string[], { cwd, data, language = 'en' }: RunOptions): Run {
  const [command = '', ...rest] = [...asAnybody, process.execPath, bin, ...words]
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TAHRIR_DATA: data, TAHRIR_LANGUAGE: language },
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw error
  return { status, output: stdout, notes: stderr.split('\n').filter((line) => line !== '') }
}
