import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import electronLog from 'electron-log/node'
import { bugFacts, logLine } from './logLine.ts'
import type { ProgramLog } from './ProgramLog.ts'

/** The log lies in this folder of the data folder: `tahrir.log`, and before it `tahrir.old.log`. */
export const logFolder = (dataFolder: string) => join(dataFolder, 'logs')

/** A log that has grown beyond so many bytes becomes the old one, and a new one is begun. */
const largestLog = 512 * 1024

/** Opens the log of the archive in `dataFolder`. Where it cannot be written, nothing is, and nobody is stopped by it. */
export function openLog(dataFolder: string, largest: number = largestLog): ProgramLog {
  const folder = logFolder(dataFolder)
  const path = join(folder, 'tahrir.log')
  const log = electronLog.create({ logId: path })
  const { file, console } = log.transports
  file.resolvePathFn = () => path
  file.maxSize = largest
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  file.format = ({ message: { date, level, data } }) => [`${date.toISOString()} ${level} ${data.join(' ')}`]
  console.level = false
  // Also what electron-log itself has to say, as on a full disk: the window tells that, in the person's language.
  console.writeFn = () => {}

  const write = (level: 'info' | 'warn' | 'error', line: string) => {
    // A data folder that was taken away is not made anew for the sake of the log: it may come back.
    if (existsSync(dataFolder)) log[level](line)
  }
  return {
    info: (event, facts) => write('info', logLine(event, facts)),
    warn: (event, facts) => write('warn', logLine(event, facts)),
    bug(where, error) {
      write('error', logLine('bug', { where, ...bugFacts(error) }))
    },
    lastLines: (count) => readLastLines([join(folder, 'tahrir.old.log'), path], count),
  }
}

function readLastLines(files: readonly string[], count: number): string[] {
  const lines = files.flatMap((file) => {
    try {
      return readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
    } catch {
      return []
    }
  })
  return lines.slice(-count)
}
