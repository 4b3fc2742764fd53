import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createServices } from '../../../src/services/createServices.ts'
import { contract } from '../../../src/shared/contract/contract.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import { articles0010 } from '../../../src/store/migrations/0010-articles.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { contentOf, fillStore } from '../../harness/filledStore.ts'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'
import { testHost } from '../../harness/testHost.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-safety-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(...words: string[]) {
  const { notes, ...rest } = await runTahrirHere(data, words)
  return { ...rest, notes: notes.join('\n') }
}

function opened() {
  const store = openStore(data)
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

function fill(count: number) {
  const store = opened()
  fillStore(store, count)
  const content = contentOf(store)
  store.close()
  return content
}

describe('backup, restore and verify on the command line', () => {
  it('give a wrecked archive back as it was', async () => {
    const before = fill(6)
    const file = join(folder, 'copy.sqlite')
    expect(await run('backup', file)).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining(`${file}\t6\t`),
    })
    const store = opened()
    store.writer.exec('DELETE FROM articles')
    store.close()
    expect(await run('restore', file)).toMatchObject({
      exitCode: 0,
      notes: expect.stringContaining('6 articles'),
    })
    expect(await run('verify')).toMatchObject({ exitCode: 0, output: expect.stringContaining('6 articles') })
    const after = opened()
    expect(contentOf(after)).toEqual(before)
    after.close()
  })

  it('bring back an archive that is no database any more, and keep its bytes', async () => {
    fill(3)
    expect(await run('backup')).toMatchObject({ exitCode: 0 })
    const [name = ''] = readdirSync(join(data, 'backups'))
    writeFileSync(join(data, 'tahrir.sqlite'), Buffer.alloc(20_000, 'x'))
    expect(await run('list')).toMatchObject({ exitCode: 2 })
    expect(await run('restore', name)).toMatchObject({ exitCode: 0 })
    expect((await run('list')).output.trim().split('\n')).toHaveLength(3)
    const kept = readdirSync(join(data, 'backups')).find((each) => each.startsWith('damaged-'))
    expect(statSync(join(data, 'backups', kept ?? '', 'tahrir.sqlite')).size).toBe(20_000)
  })

  it('refuse a file that is no backup, by name, and leave the archive alone', async () => {
    fill(2)
    const file = join(folder, 'note.txt')
    writeFileSync(file, 'ليست نسخة')
    for (const words of [
      ['restore', file],
      ['restore', join(folder, 'gone.sqlite')],
    ]) {
      const { exitCode, notes } = await run(...words)
      expect(exitCode).toBe(2)
      expect(notes).toContain(String(words[1]))
    }
    expect((await run('list')).output.trim().split('\n')).toHaveLength(2)
  })

  it('write no backup over a file that is none, nor over the archive, but over an earlier backup', async () => {
    fill(2)
    const note = join(folder, 'note.txt')
    writeFileSync(note, 'ملاحظات لا نسخة لها')
    const link = join(folder, 'link.sqlite')
    symlinkSync(join(data, 'tahrir.sqlite'), link)
    const beside = join(folder, 'beside.sqlite')
    writeFileSync(`${beside}.json`, '{"mine": true}')
    for (const file of [note, link, beside, join(data, 'tahrir.sqlite'), folder]) {
      const { exitCode, notes, output } = await run('backup', file)
      expect({ exitCode, output }, file).toEqual({ exitCode: 2, output: '' })
      expect(notes).toContain(file)
    }
    expect(readFileSync(note, 'utf8')).toBe('ملاحظات لا نسخة لها')
    expect(readFileSync(`${beside}.json`, 'utf8')).toBe('{"mine": true}')
    expect((await run('list')).output.trim().split('\n')).toHaveLength(2)
    expect(await run('backup', join(folder, 'x'.repeat(300)))).toMatchObject({ exitCode: 2 })
    const file = join(folder, 'copy.sqlite')
    expect(await run('backup', file)).toMatchObject({ exitCode: 0 })
    fill(1)
    expect(await run('backup', file)).toMatchObject({ exitCode: 0, output: expect.stringContaining('\t3\t') })
  })

  it('find what is damaged, and make list and search anew', async () => {
    fill(3)
    const store = opened()
    store.writer.exec(`UPDATE documents SET state = x'FFFFFF' WHERE article = 2`)
    store.writer.exec(`UPDATE articles SET headline = 'خطأ'`)
    store.writer.exec(`DELETE FROM article_search WHERE rowid = 1`)
    store.close()
    expect(await run('verify')).toMatchObject({
      exitCode: 2,
      notes: expect.stringContaining('cannot be read'),
    })
    await run('verify', '--rebuild')
    const { output } = await run('list')
    expect(output).toContain('خبر 0')
    expect(output).toContain('خبر 2')
    expect((await run('list', 'خبر 0')).output).toContain('خبر 0')
  })

  it('restore under a running host, whose windows are told and no longer write into what was before', async () => {
    fill(2)
    const file = join(folder, 'copy.sqlite')
    await run('backup', file)
    const host = createServices(opened(), testHost)
    const [page, end] = memoryTransport()
    host.attach(end)
    const client = createClient(contract, page)
    const heard = vi.fn()
    client.on('archiveReplaced', heard)
    const created = await client.call('articles.create', {})
    if (!created.ok) throw new Error(created.error.message)
    await client.call('articles.open', { id: created.value.id })

    expect(await run('restore', file)).toMatchObject({ exitCode: 0 })

    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), 5000)
    expect(await client.call('articles.list', {})).toMatchObject({ ok: true, value: { total: 2 } })
    const gone = await client.call('articles.open', { id: created.value.id })
    expect(gone).toMatchObject({ ok: false, error: { code: 'articleMissing' } })
    host.close()
  })

  it('keep a backup of an archive before it is brought up to date', async () => {
    fill(1)
    rmSync(data, { recursive: true })
    fill(0)
    rmSync(join(data, 'tahrir.sqlite'))
    const old = new Database(join(data, 'tahrir.sqlite'))
    old.exec(articles0010.sql)
    old.pragma('user_version = 10')
    old.exec(
      `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
       VALUES (1, 'a', 'عنوان قديم', 'draft', 'ar', 'news', '', 2, 9, 5, 5); INSERT INTO documents VALUES (1, x'0000')`,
    )
    old.close()
    expect((await run('list')).output).toContain('عنوان قديم')
    const names = readdirSync(join(data, 'backups'))
    expect(names.filter((name) => name.endsWith('migration.sqlite'))).toHaveLength(1)
    const kept = new Database(join(data, 'backups', names.find((name) => name.endsWith('.sqlite')) ?? ''))
    expect(kept.pragma('user_version', { simple: true })).toBe(10)
    kept.close()
  })
})

describe('tahrir diagnostics', () => {
  it('prints what helps whoever looks for a fault, and nothing that people wrote', async () => {
    fill(3)
    const { exitCode, output } = await run('diagnostics')
    expect(exitCode).toBe(0)
    expect(output).toContain('version: Tahrir 1.2.3, command line')
    expect(output).toMatch(/Archive:\n {2}whole\n/)
    expect(output).toContain('articles: 3, of them in the trash: 0')
    expect(output).not.toMatch(/\p{Script=Arabic}/u)
    expect(output).not.toContain(folder)
  })
})
