import { existsSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the lock of a folder, or knocks at the process that has it, with what is sent, and gives false. Electron does both
 * with a socket; a process that was killed leaves no lock here either.
 */
export function holdSingleInstance(folder: string, sent: unknown, onKnock: (sent: unknown) => void): boolean {
  const lock = join(folder, 'stand-in.lock')
  const knock = join(folder, 'stand-in.knock')
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    writeFileSync(`${knock}-new`, JSON.stringify(sent ?? null))
    renameSync(`${knock}-new`, knock)
    return false
  }
  writeFileSync(lock, String(process.pid))
  process.once('exit', () => rmSync(lock, { force: true }))
  const watcher = watch(folder, () => {
    if (!existsSync(knock)) return
    const words = readFileSync(knock, 'utf8')
    rmSync(knock)
    onKnock(JSON.parse(words))
  })
  watcher.unref()
  return true
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}
