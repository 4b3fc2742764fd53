import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export interface FuzzReport {
  done: number
  faults: { index: number; what: string }[]
  /** The heap after each world, in bytes, after what is no longer needed was collected. */
  heaps: number[]
  slowest: { index: number; ms: number }
}

/** A case that has not ended after so long hangs, whatever else the machine does, in milliseconds. */
const patience = 60_000

/** The heap of the fuzzing process may not grow beyond this, in megabytes. */
const largestHeap = 1024

/**
 * Fuzzes a target with the cases `from` to `to` of a seed, in a process of its own, which a case may crash or hang
 * without taking the test with it. `perWorld` cases share one archive.
 */
export function runFuzz(
  target: 'contract' | 'importers',
  { seed, from, to, perWorld }: { seed: number; from: number; to: number; perWorld: number },
): Promise<FuzzReport> {
  const file = join(import.meta.dirname, 'fuzzChild.ts')
  const options = [
    '--expose-gc',
    `--max-old-space-size=${largestHeap}`,
    '--disable-warning=ExperimentalWarning',
  ]
  const child = spawn(
    process.execPath,
    [...options, file, target, ...[seed, from, to, perWorld].map(String)],
    // What a mistake of the program prints comes with its case in the report.
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  let current = from
  let moved = Date.now()
  let said = ''
  let complaints = ''
  let hanging = -1
  ;(child.stdio[3] as Readable).on('data', (chunk) => {
    const last = String(chunk).trimEnd().split('\n').at(-1)
    current = Number(last ?? current)
    moved = Date.now()
  })
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  child.stderr?.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-2000)
  })
  const watch = setInterval(() => {
    if (Date.now() - moved < patience) return
    hanging = current
    child.kill('SIGKILL')
  }, 1000)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch)
      if (code === 0 && said !== '') return resolve(JSON.parse(said) as FuzzReport)
      const what = hanging >= 0 ? 'hangs' : `ended the process (${code ?? signal}): ${complaints}`
      resolve({
        done: current - from,
        faults: [{ index: current, what }],
        heaps: [],
        slowest: { index: -1, ms: 0 },
      })
    })
  })
}
