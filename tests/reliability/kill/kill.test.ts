import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { removeBackup } from '../../../src/services/backups/backupsFolder.ts'
import { articles0010 } from '../../../src/store/migrations/0010-articles.ts'
import { countOfRun, seededRandom, seedOfRun } from '../seededRandom.ts'
import { serveInChild, spawnServe } from '../serveInChild.ts'
import { activities, type Promised } from './activities.ts'
import { inspect } from './inspect.ts'
import { watchMachine } from './machineStalls.ts'

/** No letter that is lost may have been typed longer before the kill than this, in milliseconds. */
const longestUnsaved = 250

const kills = countOfRun('TAHRIR_KILLS', 6)

beforeAll(() => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
})

const temporary = () => mkdtempSync(join(tmpdir(), 'tahrir-kill-'))

describe(`a program that is killed ${kills} times, whatever it does`, () => {
  it('loses nothing that it acknowledged, and leaves an archive, projections and backups that are whole', {
    timeout: 60_000 + kills * 20_000,
  }, async () => {
    const random = seededRandom(seedOfRun('kill'))
    const folder = temporary()
    const counts: Record<string, number> = {}
    const lost = { letters: 0, oldest: 0, oldestBeyondStalls: 0, ages: [] as number[] }
    const machine = watchMachine(folder)
    try {
      const first = await serveInChild(folder)
      const created = await first.connect().call('articles.create', {})
      if (!created.ok) throw new Error(created.error.message)
      let articleId = created.value.id
      await first.connect().call('backups.create', {})
      await first.end('SIGTERM')
      const names = Object.keys(activities)

      for (let round = 0; round < kills; round += 1) {
        const name = names[round % names.length] ?? 'typing'
        const before = inspect(folder)
        const program = await serveInChild(folder)
        const client = program.connect()
        const promised: Promised = {
          article: null,
          isTyped: false,
          imported: [],
          backups: [],
          restoring: false,
        }
        const doing = activities[name]?.(program, client, promised, articleId)
        const moment = 20 + Math.round(random() * 500)
        await wait(moment)
        const killedAt = Date.now()
        await program.end('SIGKILL')
        await doing
        counts[name] = (counts[name] ?? 0) + 1

        const found = inspect(folder)
        const told = `round ${round}: killed ${moment} ms into ${name}`
        expect(found.damage, told).toEqual([])
        expect(found.wrongProjections, told).toEqual([])
        expect(found.brokenBackups, told).toEqual([])
        for (const id of promised.imported) expect(found.texts.has(id), `${told}: import ${id}`).toBe(true)
        for (const backup of promised.backups) expect(found.backups, told).toContain(backup)
        if (!promised.restoring) {
          for (const [id, text] of before.texts) {
            expect(found.texts.get(id)?.startsWith(text), `${told}: article ${id}`).toBe(true)
          }
        }
        if (promised.article !== null) {
          const { article } = promised
          const text = found.texts.get(article.id) ?? ''
          // Not one acknowledged letter is missing, and what is beyond them was typed.
          expect(text.slice(0, article.savedLength), told).toBe(article.text.slice(0, article.savedLength))
          expect(article.text.startsWith(text), told).toBe(true)
          const firstLost = article.typed.find(({ length }) => length > text.length)
          if (promised.isTyped) {
            const age = firstLost === undefined ? 0 : killedAt - firstLost.at
            const stall = machine.longest(killedAt - age - 50, killedAt)
            lost.letters += article.text.length - text.length
            lost.ages.push(age)
            lost.oldest = Math.max(lost.oldest, age)
            lost.oldestBeyondStalls = Math.max(lost.oldestBeyondStalls, age - stall)
            // What the machine keeps everybody waiting for is the machine's; the rest is the program's.
            expect(
              age - stall,
              `${told}: oldest letter lost, beyond the stalls of the machine`,
            ).toBeLessThanOrEqual(longestUnsaved)
          }
        }
        if (!found.texts.has(articleId)) articleId = [...found.texts.keys()][0] ?? articleId
        for (const backup of found.backups.slice(4)) removeBackup(folder, backup)
      }
    } finally {
      machine.stop()
      rmSync(folder, { recursive: true, force: true })
    }
    const ages = lost.ages.sort((a, b) => a - b)
    const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
    process.stdout.write(
      `kill: ${kills} kills (${told.join(', ')}); acknowledged letters lost: 0; of ${ages.length} kills while typing, unacknowledged letters lost: ${lost.letters}; the oldest of a kill: ${ages[Math.floor(ages.length / 2)]} ms at the median, ${lost.oldest} ms at most, ${lost.oldestBeyondStalls} ms beyond the stalls of the machine\n`,
    )
  })

  it('finds an archive that is old or new, whole, where it is killed while it is brought up to date', {
    timeout: 120_000 + kills * 5000,
  }, async () => {
    const random = seededRandom(seedOfRun('kill while migrating'))
    const rounds = Math.max(1, Math.round(kills / 7))
    for (let round = 0; round < rounds; round += 1) {
      const folder = temporary()
      try {
        const old = new Database(join(folder, 'tahrir.sqlite'))
        old.exec(articles0010.sql)
        old.pragma('user_version = 10')
        const insert = old.prepare(
          `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
           VALUES (?, ?, 'عنوان', 'draft', 'ar', 'news', '', 1, 5, 5, 5)`,
        )
        const insertDocument = old.prepare(`INSERT INTO documents VALUES (?, x'0000')`)
        for (let number = 1; number <= 300; number += 1) {
          insert.run(number, `old-${number}`)
          insertDocument.run(number)
        }
        old.close()
        const child = spawnServe(folder)
        await wait(Math.round(random() * 900))
        child.kill('SIGKILL')
        await new Promise((resolve) =>
          (child.exitCode ?? child.signalCode) === null ? child.once('exit', resolve) : resolve(null),
        )
        const found = inspect(folder)
        expect(found.damage, `round ${round}`).toEqual([])
        expect(found.texts.size, `round ${round}`).toBe(300)
        expect(found.brokenBackups, `round ${round}`).toEqual([])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    process.stdout.write(`kill: ${rounds} kills while migrating; articles lost: 0\n`)
  })
})
