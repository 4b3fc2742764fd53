import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** How long the machine kept a bystander waiting, who is in nobody's way. */
export interface MachineStalls {
  /** The longest wait that touches the time between two moments of `Date.now()`, in milliseconds. */
  longest(from: number, to: number): number
  stop(): void
}

/** Watches the machine with a process of its own, which writes and flushes a file in `folder`. */
export function watchMachine(folder: string): MachineStalls {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bystander.ts'), join(folder, 'bystander')],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const stalls: { from: number; to: number; late: number }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [to = 0, late = 0] = line.split('\t').map(Number)
    stalls.push({ from: to - late, to, late })
  })
  return {
    longest: (from, to) =>
      Math.max(0, ...stalls.filter((each) => each.to >= from && each.from <= to).map(({ late }) => late)),
    stop: () => void child.kill('SIGKILL'),
  }
}
