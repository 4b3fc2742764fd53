import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { BrowserContext } from 'playwright-core'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import type { TahrirClient } from '../../../src/shared/contract/contract.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { type ServedProgram, serveInChild } from '../../reliability/serveInChild.ts'
import { prepareStores } from '../library/prepareStores.ts'
import type { Bench, Figures } from '../runner/Bench.ts'
import { resultsFolder } from '../runner/writeResults.ts'
import { benchBrowser, viewport } from '../typing/benchBrowser.ts'

/** From the start of the host's process to a text that takes the caret, and what the host then holds. */
export const bench: Bench = {
  name: 'start',
  title: 'Starting',
  method:
    'The built program is started in a process of its own and a page of a running Chromium opens it at an article: to the moment at which its text takes the caret, and to the first row of the list. CPU and memory are those of the process of the host, memory after two seconds of rest. The baseline is the same program on an archive that holds that one article. The browser and the files of the program are warm.',
  sizes: [1000, 10_000, 100_000],
  sizeUnit: 'articles',
  measures: [
    { name: 'to typing', unit: 'ms' },
    { name: 'to the list', unit: 'ms' },
    { name: 'CPU', unit: 'ms' },
    { name: 'memory', unit: 'MB' },
  ],
  variants: [
    { name: 'empty', role: 'baseline', note: 'an archive of one article' },
    {
      name: 'bare-server',
      role: 'limit',
      note: 'Node with an HTTP server and a page with a contenteditable',
    },
    { name: 'tahrir', role: 'ours', note: 'the archive of so many articles' },
    {
      name: 'reads-all',
      role: 'bad',
      note: 'known bad: every row of the list is asked for before the page is opened',
    },
  ],
  aims: [
    { variant: 'tahrir', size: 100_000, atMost: 1.2 },
    { variant: 'tahrir', size: 100_000, atMost: 1.2, measure: 'memory' },
  ],
  rounds: 3,
  warmUps: 1,
  async start({ sizes }) {
    if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program cannot be built.')
    const folders = new Map<number, string>()
    const library = join(resultsFolder, 'library')
    for (const size of [1, ...sizes]) {
      folders.set(size, (await prepareStores(join(library, String(size)), size, 1)).full)
    }
    const folderOf = (size: number) => folders.get(size) ?? ''
    const browser = await benchBrowser()
    return {
      async measure({ variant, size }): Promise<Figures> {
        const context = await browser.newContext({ viewport })
        try {
          if (variant === 'bare-server') return await bareServer(context)
          const folder = folderOf(variant === 'empty' ? 1 : size)
          const id = anyArticle(folder)
          const begin = performance.now()
          const program = await serveInChild(folder, 'ar')
          try {
            if (variant === 'reads-all') await readAll(program)
            return await untilTyping(context, program.child, `${program.address}#${id}`, begin)
          } finally {
            await program.end('SIGTERM')
          }
        } finally {
          await context.close()
        }
      },
      close: () => browser.close(),
    }
  },
}

async function untilTyping(
  context: BrowserContext,
  child: ChildProcess,
  address: string,
  begin: number,
): Promise<Figures> {
  const page = await context.newPage()
  const times: Figures = {}
  const note = (name: string) => () => {
    times[name] = performance.now() - begin
  }
  await page.goto(address)
  await Promise.all([
    page.locator('[contenteditable="true"] > *').first().waitFor().then(note('to typing')),
    page
      .locator('[role="row"][data-key], [contenteditable="true"]')
      .first()
      .waitFor()
      .then(note('to the list')),
  ])
  const CPU = cpuOf(child.pid ?? 0)
  await page.waitForTimeout(2000)
  return { ...times, CPU, memory: memoryOf(child.pid ?? 0) }
}

async function readAll(program: ServedProgram): Promise<void> {
  const client = program.connect()
  let cursor: string | null = null
  do {
    cursor = await pageAfter(client, cursor)
  } while (cursor !== null)
  client.dispose()
}

async function pageAfter(client: TahrirClient, cursor: string | null): Promise<string | null> {
  const reply = await client.call('articles.list', { limit: 100, ...(cursor === null ? {} : { cursor }) })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value.cursor
}

function anyArticle(folder: string): string {
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  const row = opened.value.reader
    .prepare<[], { id: string }>(
      "SELECT id FROM articles WHERE status <> 'trashed' ORDER BY updated_at DESC LIMIT 1",
    )
    .get()
  opened.value.close()
  if (row === undefined) throw new Error('The archive is empty.')
  return row.id
}

const server = `require('node:http').createServer((_, answer) => { answer.setHeader('content-type', 'text/html');
answer.end('<!doctype html><div contenteditable="true"><p>نص</p></div>') }).listen(0, '127.0.0.1', function () {
console.log('http://127.0.0.1:' + this.address().port + '/') })`

async function bareServer(context: BrowserContext): Promise<Figures> {
  const begin = performance.now()
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  try {
    const [line] = await once(createInterface({ input: child.stdout }), 'line')
    return await untilTyping(context, child, String(line), begin)
  } finally {
    child.kill()
    await gone
  }
}

/** `VmRSS` of proc(5), in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error('This system does not tell the memory of a process.')
  return Number(kilobytes) / 1024
}

/** `utime` and `stime` of proc(5), in ticks of a hundredth of a second, as milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
