import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateInto } from '../../../src/services/generate/generateInto.ts'
import { migrations } from '../../../src/store/migrations/index.ts'
import { openStore } from '../../../src/store/openStore.ts'

export interface BenchStores {
  /** The folder of an archive of so many made articles. */
  full: string
  /** The folder of an archive without any. */
  empty: string
}

/** Makes both archives below a folder, or takes those that are there already where they are what is asked for. */
export async function prepareStores(folder: string, count: number, seed: number): Promise<BenchStores> {
  const stores = { full: join(folder, 'full'), empty: join(folder, 'empty') }
  rmSync(stores.empty, { recursive: true, force: true })
  mkdirSync(stores.empty, { recursive: true })
  const made = openStore(stores.empty)
  if (!made.ok) throw new Error(made.error.message)
  made.value.close()

  const stamp = join(stores.full, 'bench.json')
  const wanted = JSON.stringify({ count, seed, migrations: migrations.map(({ version }) => version) })
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return stores
  rmSync(stores.full, { recursive: true, force: true })
  mkdirSync(stores.full, { recursive: true })
  const opened = openStore(stores.full)
  if (!opened.ok) throw new Error(opened.error.message)
  const reply = await generateInto(opened.value, { count, seed }, (written) => {
    if (written % 10_000 === 0) process.stderr.write(`made ${written} of ${count} articles\n`)
    return true
  })
  opened.value.close()
  if (!reply.ok) throw new Error(reply.error.message)
  writeFileSync(stamp, wanted)
  return stores
}
