import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../scripts/buildProgram.ts'
import { OpenArticle } from './OpenArticle.ts'
import { serveInChild } from './serveInChild.ts'

const words = 'وصلت القافلة إلى المدينة قبل الفجر بساعة واستقبلها الأهالي عند بابها الشرقي '.split(' ')

let folder: string
beforeAll(() => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
  folder = mkdtempSync(join(tmpdir(), 'tahrir-kill-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** One run of the program that ends by SIGKILL half a second after all was said to be saved. Gives what was typed. */
async function typeSaveAndKill(id: string): Promise<string> {
  const program = await serveInChild(folder)
  const article = new OpenArticle(program.connect(), id)
  await article.open()
  for (let count = 0; count < 60; count += 1) {
    article.type(`${words[count % words.length]} `)
    await wait(5)
  }
  while (article.savedLength < article.text.length) await wait(5)
  await wait(500)
  await program.end('SIGKILL')
  return article.text
}

describe('A program that is killed half a second after it said that all was saved', () => {
  it('shows all of it at its next start, time after time', async () => {
    const first = await serveInChild(folder)
    const created = await first.connect().call('articles.create', {})
    if (!created.ok) throw new Error(created.error.message)
    const { id } = created.value
    await first.end('SIGTERM')

    for (let round = 0; round < 2; round += 1) {
      const typed = await typeSaveAndKill(id)
      const program = await serveInChild(folder)
      const article = new OpenArticle(program.connect(), id)
      await article.open()
      await program.end('SIGTERM')
      expect(article.text, `round ${round}`).toBe(typed)
    }
  })
})
