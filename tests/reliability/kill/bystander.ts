import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/**
 * A program that does nothing but write a few bytes every 20 ms and have them flushed, as the host does with what is
 * typed, and says how late it was: what the machine itself keeps everybody waiting for. Prints TIME<TAB>LATENESS in
 * milliseconds, for each round that was late by 5 ms or more. Its one argument is the file that it writes.
 */
const interval = 20
const file = openSync(process.argv[2] ?? '', 'w')
process.on('exit', () => closeSync(file))

function round(due: number): void {
  writeSync(file, 'x'.repeat(200), 0)
  fsyncSync(file)
  const late = Date.now() - due
  if (late >= 5) process.stdout.write(`${Date.now()}\t${late}\n`)
  const next = Date.now() + interval
  setTimeout(() => round(next), interval)
}
round(Date.now())
