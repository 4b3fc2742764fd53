import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ArticleSession, openArticleSession } from '../../../src/renderer/editor/ArticleSession.ts'
import { createServices, type ServiceHost } from '../../../src/services/createServices.ts'
import { contract, type TahrirClient } from '../../../src/shared/contract/contract.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { testHost } from '../../harness/testHost.ts'
import { headlineText } from '../OpenArticle.ts'
import { typeInto } from '../typeInto.ts'

interface Desk {
  folder: string
  store: Store
  client: TahrirClient
  session: ArticleSession
  /** Waits until the window says that saving fails, and gives why. */
  cause(): Promise<unknown>
  /** Waits until the window says that all is saved, and gives the text that a new start finds on the disk. */
  savedText(): Promise<string>
}

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0).reverse()) end()
})

/** An article open in a window, over the real services on a store in `folder`. */
async function openDesk(folder: string): Promise<Desk> {
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  const store = opened.value
  store.writer.pragma('busy_timeout = 50')
  const host: ServiceHost = createServices(store, testHost)
  const [page, end] = memoryTransport()
  host.attach(end)
  const client = createClient(contract, page)
  const created = await client.call('articles.create', {})
  if (!created.ok) throw new Error(created.error.message)
  const { id } = created.value
  const reply = await openArticleSession(client, id)
  if (!reply.ok) throw new Error(reply.error.message)
  const session = reply.value
  endings.push(() => {
    session.dispose()
    host.close()
  })
  return {
    folder,
    store,
    client,
    session,
    async cause() {
      await vi.waitFor(() => expect(session.saveState.kind).toBe('unsaved'), 10_000)
      return session.saveState.kind === 'unsaved' ? session.saveState.failure.details['cause'] : null
    },
    async savedText() {
      await vi.waitFor(() => expect(session.saveState.kind).toBe('saved'), 30_000)
      const again = await openArticleSession(client, id)
      if (!again.ok) throw new Error(again.error.message)
      const text = headlineText(again.value.doc)
      again.value.dispose()
      return text
    },
  }
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-disk-'))
  endings.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A disk of 8 MB of its own, or null where this user may not mount one. */
function smallDisk(): string | null {
  const folder = temporary()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  endings.push(() => execFileSync('umount', ['-l', folder]))
  return folder
}

const disk = smallDisk()

describe('typing goes on, the window says what is wrong, and all is saved when the disk is back', () => {
  it.skipIf(disk === null)('on a full disk (needs the right to mount a small one)', async () => {
    if (disk === null) return
    const desk = await openDesk(join(disk, 'data'))
    typeInto(desk.session.doc, 'قبل الامتلاء ')
    await desk.savedText()
    const filler = join(disk, 'filler')
    for (let size = 8_000_000; size > 100; size = Math.floor(size / 2)) {
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
      } catch {
        // The disk is fuller than that; what fits is added in smaller pieces.
      }
    }
    for (let count = 0; count < 40; count += 1) typeInto(desk.session.doc, `كلمة${'ـ'.repeat(2000)}${count} `)
    expect(await desk.cause()).toBe('diskFull')
    const backup = await desk.client.call('backups.create', {})
    expect(backup).toMatchObject({
      ok: false,
      error: { code: 'storeFailed', details: { cause: 'diskFull' } },
    })
    typeInto(desk.session.doc, 'وبعده')
    expect(headlineText(desk.session.doc)).toMatch(/^قبل الامتلاء .*وبعده$/)
    rmSync(filler)
    expect(await desk.savedText()).toBe(headlineText(desk.session.doc))
  })

  it('where another program holds the file', async () => {
    const desk = await openDesk(temporary())
    const other = new Database(join(desk.folder, 'tahrir.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    typeInto(desk.session.doc, 'أثناء الحجز')
    expect(await desk.cause()).toBe('busy')
    typeInto(desk.session.doc, ' وبعده')
    other.exec('COMMIT')
    other.close()
    expect(await desk.savedText()).toBe('أثناء الحجز وبعده')
  })

  it('where the archive may only be read', async () => {
    const desk = await openDesk(temporary())
    desk.store.writer.pragma('query_only = ON')
    typeInto(desk.session.doc, 'للقراءة فقط')
    expect(await desk.cause()).toBe('folderUnwritable')
    desk.store.writer.pragma('query_only = OFF')
    expect(await desk.savedText()).toBe('للقراءة فقط')
  })

  it('where the folder is taken away and brought back', async () => {
    const folder = temporary()
    const data = join(folder, 'data')
    const desk = await openDesk(data)
    renameSync(data, join(folder, 'away'))
    mkdirSync(data)
    typeInto(desk.session.doc, 'والمجلد غائب')
    // Said to be saved it would be into files that nobody finds again.
    expect(await desk.cause()).toBe('folderUnwritable')
    expect(headlineText(desk.session.doc)).toBe('والمجلد غائب')
    rmSync(data, { recursive: true })
    renameSync(join(folder, 'away'), data)
    expect(await desk.savedText()).toBe('والمجلد غائب')
  })
})
