import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { newContext } from '../../e2e/hosts/chromiumOfTests.ts'
import { temporaryFolder } from '../../e2e/launchWorkstation.ts'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'
import { type ServedProgram, serveInChild } from '../serveInChild.ts'

/** A person at the screen of the built program, whose disk fails in the ways that a disk can. */
const folder = temporaryFolder()
const data = join(folder.path, 'data')
const flag = join(folder.path, 'fails')
const shim = join(folder.path, 'failingWrites.so')
const source = join(import.meta.dirname, 'failingWrites.c')
const isCompiled =
  process.platform === 'linux' &&
  spawnSync('cc', ['-shared', '-fPIC', '-o', shim, source, '-ldl']).status === 0

let program: ServedProgram
let page: Page
let close: () => Promise<void>
beforeAll(async () => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
  const preload = isCompiled ? { LD_PRELOAD: shim, FAILING_WRITES_SWITCH: flag } : {}
  program = await serveInChild(data, 'en', [], preload)
  const { context } = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  close = () => context.close()
  page = await context.newPage()
  await page.goto(program.address)
  await page.getByRole('button', { name: 'New article' }).click()
  await page.locator('.article-text:focus h1[data-empty]').waitFor()
  await page.keyboard.type('قبل العطل')
  await page.locator('.save-status-saved').waitFor()
})
afterAll(async () => {
  await close?.()
  await program?.end('SIGTERM')
  folder.remove()
})

const status = (words: string) =>
  page.locator('.save-status', { hasText: words }).waitFor({ timeout: 30_000 })

/** Types while the disk fails and looks that it goes on, is told, can be copied out, and is saved when the disk is back. */
async function typeWhileFailing(letters: string, told: string, back: () => void): Promise<void> {
  await page.keyboard.press('Control+End')
  await page.keyboard.type(` ${letters}`)
  await status(told)
  await page.keyboard.type(' وبعده')
  const text = page.locator('.article-text:visible')
  expect(await text.textContent()).toContain(`${letters} وبعده`)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${letters} وبعده`)
  await page.keyboard.press('Control+End')
  back()
  await page.locator('.save-status-saved').waitFor({ timeout: 30_000 })
  await page.reload()
  await text.getByText(`${letters} وبعده`).first().waitFor()
  await text.click()
}

describe('the program on a disk that fails', () => {
  it.skipIf(!isCompiled)('goes on where the disk reports errors (needs a C compiler on Linux)', async () => {
    writeFileSync(flag, '')
    await typeWhileFailing('عطل', 'The disk reported an error', () => rmSync(flag))
  })

  it('goes on where its folder is taken away', async () => {
    renameSync(data, join(folder.path, 'away'))
    mkdirSync(data)
    await typeWhileFailing('مجلد', 'The data folder could not be written to', () => {
      rmSync(data, { recursive: true })
      renameSync(join(folder.path, 'away'), data)
    })
  })

  it('goes on where another program holds the file', { timeout: 90_000 }, async () => {
    const other = new Database(join(data, 'tahrir.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    await typeWhileFailing('حجز', 'Another program is holding the archive file', () => {
      other.exec('COMMIT')
      other.close()
    })
  })
})

describe('a second program on the same store', () => {
  it('says so and hands over the address of the first, where the article is as it was left', async () => {
    const second = await runTahrirHere(data, ['serve'])
    expect(second.output.trim()).toBe(program.address)
    expect(second.notes.join()).toContain('This archive is open in a Tahrir that is running now')
  })
})
