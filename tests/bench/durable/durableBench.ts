import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as Y from 'yjs'
import { createServices } from '../../../src/services/createServices.ts'
import { importArticle } from '../../../src/services/import/importArticle.ts'
import { emptyMetadata } from '../../../src/shared/article/metadata.ts'
import { contract } from '../../../src/shared/contract/contract.ts'
import { textOfReplica } from '../../../src/shared/replica/articleReplica.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { testHost } from '../../harness/testHost.ts'
import type { Bench } from '../runner/Bench.ts'
import { median } from '../runner/statistics.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'
import { documentOf } from '../typing/page/piece.ts'

const keys = 60
const typed = 'قال المتحدث إن الخطة الجديدة تشمل خمسين مدرسة '

/** A letter from the message of the page to the disk's acknowledgement, beside one bare SQLite commit of the same bytes. */
export const bench: Bench = {
  name: 'durable',
  title: 'A keystroke made durable',
  method: `${keys} letters are typed into the middle of a piece, each sent as an update of its own, as a slow typist's are, through the contract to the services, which append it to the archive and acknowledge. The baseline commits the same bytes, one row a letter, to a database of its own with the same settings (WAL, \`synchronous=FULL\`). Medians of the letters of a round; all on the same disk.`,
  sizes: [2000, 10_000, 50_000],
  sizeUnit: 'words',
  measures: [
    { name: 'time a letter', unit: 'ms' },
    { name: 'bytes a letter', unit: 'bytes' },
  ],
  variants: [
    { name: 'commit', role: 'baseline', note: 'one bare prepared INSERT and its commit' },
    { name: 'append', role: 'limit', note: 'the bytes appended to a file, and fdatasync' },
    { name: 'tahrir', role: 'ours', note: 'contract, validation, live document, append, acknowledgement' },
    {
      name: 'whole-json',
      role: 'bad',
      note: 'known bad: the whole piece as JSON, made and committed at each letter',
    },
  ],
  aims: [{ variant: 'tahrir', atMost: 1.5 }],
  rounds: 5,
  warmUps: 1,
  start: () => {
    const { store, folder, dispose } = temporaryStore()
    const services = createServices(store, testHost)
    const [windowEnd, hostEnd] = memoryTransport()
    const detach = services.attach(hostEnd)
    const client = createClient(contract, windowEnd)
    const bare = mkdtempSync(join(tmpdir(), 'tahrir-bench-'))
    const database = new Database(join(bare, 'bare.sqlite'))
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.exec('CREATE TABLE updates (number INTEGER PRIMARY KEY, article INTEGER, bytes BLOB) STRICT')
    const insert = database.prepare('INSERT INTO updates (article, bytes) VALUES (1, ?)')
    const log = openSync(join(bare, 'append.log'), 'a')

    return {
      async measure({ variant, size, seed }) {
        const document = documentOf(arabicPiece(size, seed))
        const metadata = emptyMetadata()
        const put = importArticle(store, { document, metadata, id: null, createdAt: null, updatedAt: null })
        if (!put.ok) throw new Error(put.error.message)
        const id = put.value.id
        const opened = await client.call('articles.open', { id })
        if (!opened.ok) throw new Error(opened.error.message)
        const doc = new Y.Doc()
        Y.applyUpdate(doc, opened.value.state)
        const json = structuredClone(document)
        const line = json.content?.[Math.floor((json.content.length ?? 0) / 2)]?.content?.[0]
        const times: number[] = []
        const sizes: number[] = []
        for (let key = 0; key < keys; key++) {
          const letter = typed[key % typed.length] ?? ' '
          const update = updateOf(doc, letter)
          const start = performance.now()
          let bytes = update.length
          if (variant === 'commit') insert.run(update)
          else if (variant === 'append') {
            writeSync(log, update)
            fdatasyncSync(log)
          } else if (variant === 'whole-json') {
            if (line) line.text = `${line.text}${letter}`
            const whole = Buffer.from(JSON.stringify(json))
            bytes = whole.length
            insert.run(whole)
          } else {
            const reply = await client.call('articles.update', { id, update })
            if (!reply.ok) throw new Error(reply.error.message)
          }
          times.push(performance.now() - start)
          sizes.push(bytes)
        }
        await client.call('articles.close', { id })
        doc.destroy()
        return { 'time a letter': median(times), 'bytes a letter': sizes.reduce((a, b) => a + b, 0) / keys }
      },
      close() {
        client.dispose()
        detach()
        services.close()
        closeSync(log)
        database.close()
        rmSync(bare, { recursive: true })
        rmSync(folder, { recursive: true, force: true })
        dispose()
      },
    }
  },
}

/** What typing a letter into the middle of the piece changes in the shared document. */
function updateOf(doc: Y.Doc, letter: string): Uint8Array {
  const fragment = textOfReplica(doc)
  const line = fragment.get(Math.floor(fragment.length / 2))
  const text = line instanceof Y.XmlElement ? line.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('The middle of the piece holds no text.')
  let update: Uint8Array | null = null
  const take = (bytes: Uint8Array) => {
    update = bytes
  }
  doc.once('update', take)
  text.insert(Math.floor(text.length / 2), letter)
  if (update === null) throw new Error('Nothing changed.')
  return update
}
