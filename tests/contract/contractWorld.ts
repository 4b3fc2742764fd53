import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { createServices, type ServiceHost } from '../../src/services/createServices.ts'
import type { HostDialogs, PagePort, WorkEvent } from '../../src/services/hostPort.ts'
import { noLog, type ProgramLog } from '../../src/services/log/ProgramLog.ts'
import { contract, type TahrirClient } from '../../src/shared/contract/contract.ts'
import { metadataOfReplica } from '../../src/shared/replica/articleReplica.ts'
import { createClient } from '../../src/shared/rpc/createClient.ts'
import type { Transport } from '../../src/shared/rpc/transport.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import type { Connection, OpenWay } from './Way.ts'

export const sampleText = [
  'افتتاح مكتبة عامة في حي السلام',
  'وصول الكتب',
  'وصلت صباح اليوم ثلاثة آلاف كتاب إلى المكتبة الجديدة، وبدأ المتطوعون ترتيبها على الرفوف.',
  'خاتمة',
  'تفتح المكتبة أبوابها للقراء كل يوم من التاسعة صباحًا حتى الثامنة مساءً.',
].join('\n')

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export interface Page extends Connection {
  client: TahrirClient
}

/** The real services on a real archive, behind one kind of way. */
export interface World {
  store: Store
  folder: string
  serviceHost: ServiceHost
  /** What the person answers to the host's next dialogs. */
  answers: {
    open: string[]
    save: string | null
    folder: string | null
    prints: boolean
    largestArchive: number
  }
  /** What the host was told to do for its pages. */
  told: { work: WorkEvent[]; dragged: string[] }
  page(): Promise<Page>
  /** A page that has imported the sample, and the article's id. */
  pageWithArticle(): Promise<Page & { id: string }>
  close(): Promise<void>
}

export async function openWorld(
  openWay: OpenWay,
  { hasDialogs = true, log = noLog }: { hasDialogs?: boolean; log?: ProgramLog } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-contract-'))
  const opened = openStore(join(folder, 'data'))
  if (!opened.ok) throw new Error(opened.error.message)
  const store = opened.value
  const answers: World['answers'] = {
    open: [],
    save: null,
    folder: null,
    prints: true,
    largestArchive: 1024 * 1024,
  }
  const dialogs: HostDialogs = {
    openFiles: async () => answers.open,
    saveFile: async () => answers.save,
    chooseFolder: async () => answers.folder,
  }
  const serviceHost = createServices(store, {
    version: '1.2.3',
    systemLanguage: 'ar',
    forcedLanguage: null,
    dialogs: hasDialogs ? dialogs : null,
    async printToPdf(html) {
      if (!answers.prints) throw new Error('No printing in this world.')
      return new TextEncoder().encode(`%PDF-1.7 ${html.length}`)
    },
    largestArchive: () => answers.largestArchive,
    systemUser: 'laila',
    name: 'electron',
    log,
  })
  const told: World['told'] = { work: [], dragged: [] }
  const port: PagePort = {
    onWork: (event) => void told.work.push(event),
    startDrag: (path) => void told.dragged.push(path),
  }
  const way = await openWay({
    ...serviceHost,
    attach: (transport) => serviceHost.attach(transport, hasDialogs ? port : {}),
  })

  async function page(): Promise<Page> {
    const connection = await way.connect()
    return { ...connection, client: createClient(contract, connection.transport) }
  }
  return {
    store,
    folder,
    serviceHost,
    answers,
    told,
    page,
    async pageWithArticle() {
      const opened = await page()
      const input = { name: 'library.txt', bytes: bytesOf(sampleText) }
      const reply = await opened.client.call('transfers.import', input)
      if (!reply.ok) throw new Error(reply.error.message)
      return { ...opened, id: reply.value.id }
    },
    async close() {
      await way.close()
      serviceHost.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A replica as a page has it, with the update that its last change made. */
export function replicaOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

/** Sets the desk's note, and gives the update that a page would send. */
export function writeNote(doc: Y.Doc, note: string): Uint8Array {
  return setField(doc, 'note', note)
}

/** Sets a field of the metadata, and gives the update that a page would send. */
export function setField(doc: Y.Doc, field: string, value: unknown): Uint8Array {
  const before = Y.encodeStateVector(doc)
  metadataOfReplica(doc).set(field, value)
  return Y.encodeStateAsUpdate(doc, before)
}

export function noteOf(doc: Y.Doc): unknown {
  return metadataOfReplica(doc).get('note')
}

/** Sends a request past the types of the client, and gives the raw reply. */
export function ask(
  transport: Transport,
  method: string,
  input: unknown,
  call = 1_000_000,
): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = transport.onMessage((message) => {
      const { kind, call: answered, reply } = message as { kind: string; call: number; reply: unknown }
      if (kind !== 'reply' || answered !== call) return
      stop()
      resolve(reply)
    })
    transport.send({ kind: 'request', call, method, input })
  })
}
