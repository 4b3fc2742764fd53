import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { verifyArchive } from '../../../src/services/backups/verifyArchive.ts'
import { createServices } from '../../../src/services/createServices.ts'
import { Random, seedOf } from '../../../src/services/generate/Random.ts'
import { noLog } from '../../../src/services/log/ProgramLog.ts'
import { contract } from '../../../src/shared/contract/contract.ts'
import { metadataOfReplica, textOfReplica } from '../../../src/shared/replica/articleReplica.ts'
import type { Method } from '../../../src/shared/rpc/contract.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import type { Transport } from '../../../src/shared/rpc/transport.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { ask } from '../../contract/contractWorld.ts'
import { type InputPools, makeInput, plainPools } from '../../generators/contractInput.ts'
import { sampleImage } from '../../harness/sampleImages.ts'
import type { FuzzTarget } from './FuzzTarget.ts'
import { mutateBytes } from './mutateBytes.ts'
import { seedFiles } from './seedFiles.ts'

const methods = Object.entries(contract.methods) as [string, Method][]
/** Methods that are asked less often: each reads or writes the whole archive. */
const heavy: ReadonlySet<string> = new Set([
  'backups.create',
  'backups.verify',
  'backups.restore',
  'publishing.exportMany',
  'library.export',
  'library.exportByDialog',
  'system.diagnose',
])
const wayFailures = ['inputInvalid', 'methodUnknown']
const mostKept = 40

/** Every method of the contract, over a real archive, with inputs that fit the schema, nearly fit it or do not. */
export async function contractTarget(seed: number): Promise<FuzzTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-fuzz-'))
  const opened = openStore(join(folder, 'data'))
  if (!opened.ok) throw new Error(opened.error.message)
  const store = opened.value
  let bug: string | null = null
  let random = new Random(seed)
  const files = seedFiles()
  const someFile = () => mutateBytes(random.pick(files).bytes, random, random.pick(files).bytes)
  const host = createServices(store, {
    version: '0.0.0',
    name: 'electron',
    systemLanguage: 'ar',
    forcedLanguage: null,
    systemUser: 'laila',
    dialogs: {
      async openFiles() {
        const path = join(folder, random.pick(files).name)
        writeFileSync(path, random.chance(0.5) ? random.pick(files).bytes : someFile())
        return random.chance(0.2) ? [] : [path, join(folder, 'missing.txt')]
      },
      chooseFolder: async () => (random.chance(0.3) ? null : folder),
      saveFile: async () => (random.chance(0.3) ? null : join(folder, 'saved')),
    },
    log: {
      ...noLog,
      bug(where, error) {
        bug = `${where}: ${error instanceof Error ? error.stack : String(error)}`
      },
    },
  })
  const pages: Transport[] = Array.from({ length: 3 }, () => {
    const [page, end] = memoryTransport()
    host.attach(end)
    return page
  })
  const pools: InputPools & { ids: string[]; names: string[] } = {
    ...plainPools,
    ids: [...plainPools.ids],
    names: [...plainPools.names],
  }
  const states: Uint8Array[] = []

  /** Updates as windows send them: real ones, real ones of another article, mutated ones. */
  const someUpdate = (): Uint8Array => {
    const doc = new Y.Doc()
    try {
      const state = states.length === 0 ? new Uint8Array([0, 0]) : random.pick(states)
      Y.applyUpdate(doc, state)
      const before = Y.encodeStateVector(doc)
      const fragment = textOfReplica(doc)
      doc.transact(() => {
        const block = fragment.length > 0 ? fragment.get(random.integer(0, fragment.length - 1)) : null
        if (block instanceof Y.XmlElement && random.chance(0.5)) {
          const line = block.length > 0 ? block.get(0) : null
          if (line instanceof Y.XmlText) line.insert(random.integer(0, line.length), random.pick(pools.texts))
          else block.setAttribute(random.pick(['role', 'direction', 'id', 'x']), random.pick(pools.texts))
        } else if (random.chance(0.3)) {
          metadataOfReplica(doc).set(random.pick(['note', 'byline', 'slug', 'x']), random.pick(pools.texts))
        } else {
          const element = new Y.XmlElement(
            random.pick(['paragraph', 'table', 'listItem', 'section', 'figure', 'x']),
          )
          element.insert(0, [new Y.XmlText(random.pick(pools.texts))])
          fragment.insert(random.integer(0, fragment.length), [element])
          if (random.chance(0.3)) fragment.delete(0, random.integer(0, Math.min(3, fragment.length)))
        }
      })
      const update = Y.encodeStateAsUpdate(doc, random.chance(0.8) ? before : undefined)
      return random.chance(0.3) ? mutateBytes(update, random, update) : update
    } catch {
      return mutateBytes(new Uint8Array([0, 0]), random, new Uint8Array([1]))
    } finally {
      doc.destroy()
    }
  }

  const learn = (method: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const reply = value as Record<string, unknown>
    if (reply['state'] instanceof Uint8Array) keepSome(states, reply['state'])
    const rows = Object.values(reply).flatMap((part) => (Array.isArray(part) ? part : []))
    for (const row of [reply, ...rows] as Record<string, unknown>[]) {
      if (typeof row?.['id'] === 'string') keepSome(pools.ids, row['id'])
      if (method.startsWith('backups.') && typeof row?.['name'] === 'string')
        keepSome(pools.names, row['name'])
    }
  }
  function keepSome<Item>(kept: Item[], item: Item): void {
    if (kept.length < mostKept) kept.push(item)
    else kept[random.integer(0, kept.length - 1)] = item
  }

  let calls = 0
  const call = async (method: string, input: unknown) => {
    calls += 1
    const reply = (await ask(random.pick(pages), method, input, calls)) as
      | { ok: true; value: unknown }
      | { ok: false; error: { code: string } }
    if (reply.ok) learn(method, reply.value)
    return reply
  }

  return {
    async run(index) {
      random = new Random(seedOf(seed, index))
      const next = () => random.next()
      let [method, declared] = random.pick(methods)
      if (heavy.has(method) && random.chance(0.9)) [method, declared] = random.pick(methods)
      const isUpdate = method === 'articles.update' || method === 'articles.sync'
      const bytes = isUpdate
        ? [someUpdate(), someUpdate()]
        : method === 'assets.add'
          ? [sampleImage('png'), mutateBytes(sampleImage('jpeg'), random, sampleImage('gif'))]
          : [someFile(), random.pick(files).bytes]
      // An article that no window has open refuses every update.
      if (isUpdate && random.chance(0.5)) await call('articles.open', { id: random.pick(pools.ids) })
      const input = makeInput(declared.input, next, { ...pools, bytes, wrong: random.chance(0.3) ? 0.1 : 0 })
      const reply = await call(method, input)
      if (reply.ok) return bug
      const { code } = reply.error
      if (code === 'internal') return `${method}: a mistake of the program: ${bug}`
      return declared.failures.includes(code) || wayFailures.includes(code)
        ? null
        : `${method} fails with ${code}`
    },
    async end() {
      host.close()
      const again = openStore(join(folder, 'data'))
      const check = again.ok ? verifyArchive(again.value) : null
      if (again.ok) again.value.close()
      rmSync(folder, { recursive: true, force: true })
      if (check === null || !check.ok) return 'the archive does not open any more'
      const { damage, unreadable } = check.value
      return damage.length + unreadable.length === 0
        ? null
        : `damage ${damage.join('; ')}, unreadable ${unreadable}`
    },
  }
}
