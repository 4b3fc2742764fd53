import { writeSync } from 'node:fs'
import type { FuzzTarget } from './FuzzTarget.ts'

/**
 * The process in which a target is fuzzed, started by `runFuzz`: `fuzzChild TARGET SEED FROM TO WORLD`. It writes the
 * number of each case to descriptor 3 before the case, so that whoever watches knows which one hangs or ends it, and
 * one line of JSON at its end.
 */
const [name = '', ...numbers] = process.argv.slice(2)
const [seed = 0, from = 0, to = 0, perWorld = 1] = numbers.map(Number)

/** What one case may take of the processor of its thread, in milliseconds. */
const longest = 1000

const targets: Record<string, (seed: number) => Promise<FuzzTarget>> = {
  importers: async (given) => (await import('./importersTarget.ts')).importersTarget(given),
  contract: async (given) => (await import('./contractTarget.ts')).contractTarget(given),
}
const open = targets[name]
if (open === undefined) throw new Error(`There is no target ${name}.`)

const faults: { index: number; what: string }[] = []
const heaps: number[] = []
let slowest = { index: -1, ms: 0 }
let done = 0

for (let start = from; start < to && faults.length < 20; start += perWorld) {
  const target = await open(seed)
  for (let index = start; index < Math.min(to, start + perWorld); index += 1) {
    writeSync(3, `${index}\n`)
    const before = process.threadCpuUsage()
    let wrong: string | null
    try {
      wrong = await target.run(index)
    } catch (error) {
      wrong = `thrown: ${error instanceof Error ? error.stack : String(error)}`
    }
    const used = process.threadCpuUsage(before)
    const ms = (used.user + used.system) / 1000
    if (ms > slowest.ms) slowest = { index, ms }
    if (ms > longest) faults.push({ index, what: `took ${Math.round(ms)} ms of the processor` })
    if (wrong !== null) faults.push({ index, what: wrong })
    done += 1
  }
  const wrong = await target.end()
  if (wrong !== null) faults.push({ index: Math.min(to, start + perWorld) - 1, what: wrong })
  globalThis.gc?.()
  heaps.push(process.memoryUsage().heapUsed)
}
process.stdout.write(`${JSON.stringify({ done, faults, heaps, slowest })}\n`)
process.exit(0)
