import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { serveInChild } from '../../reliability/serveInChild.ts'

/** One start of the built program on one archive. */
export interface Start {
  /** From the start of the process to a list that can be used in the page, in milliseconds. */
  toList: number
  /** CPU that the host's process has used by then, in milliseconds. */
  hostCpu: number
  /** What the host's process holds in memory after a list was shown and a search was made, in bytes. */
  memory: number
}

/** Starts the program on an archive and waits until its list can be used, in a page of its own. */
export async function measureStart(browser: Browser, folder: string): Promise<Start> {
  const context = await browser.newContext()
  const begin = performance.now()
  const program = await serveInChild(folder)
  try {
    const page = await context.newPage()
    await page.goto(program.address)
    await page.locator('[role="row"][data-key], .empty-list').first().waitFor()
    const toList = performance.now() - begin
    const pid = program.child.pid ?? 0
    const hostCpu = cpuOf(pid)
    await page.locator('input[type="search"]').fill('المقبل السكان ')
    await page.waitForTimeout(1500)
    return { toList, hostCpu, memory: memoryOf(pid) }
  } finally {
    await context.close()
    await program.end('SIGTERM')
  }
}

/** `VmRSS` of proc(5). */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error('This system does not tell the memory of a process.')
  return Number(kilobytes) * 1024
}

/** `utime` and `stime` of proc(5), in ticks of a hundredth of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
