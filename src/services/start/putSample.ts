import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { readSetting, writeSetting } from '../../store/settingsTable.ts'
import { resourcesFolder } from '../export/resources.ts'
import { importArticle } from '../import/importArticle.ts'
import { readArticleFile } from '../import/readArticleFile.ts'
import { storeReply } from '../storeReply.ts'

const setting = 'firstStart'
const sample = 'welcome.json'

/**
 * At the first start on a new archive puts the sample piece into it, which shows what the program does. It
 * comes once: who deletes it never sees it again, and an archive with articles in it gets none.
 * `TAHRIR_SAMPLE=none` starts without it.
 */
export function putSample(store: Store, env: NodeJS.ProcessEnv): Reply<{ isPut: boolean }, 'storeFailed'> {
  return storeReply(() => {
    if (readSetting(store.reader, setting) !== null) return succeed({ isPut: false })
    const isWanted = env['TAHRIR_SAMPLE'] !== 'none'
    const isEmpty = store.reader.prepare('SELECT 1 FROM articles LIMIT 1').get() === undefined
    return store.writer.transaction(() => {
      writeSetting(store.writer, setting, new Date().toISOString())
      if (!isWanted || !isEmpty) return succeed({ isPut: false })
      const read = readArticleFile(sample, readFileSync(join(resourcesFolder(), 'samples', sample)))
      if (!read.ok) throw new Error(`The sample piece is no article: ${read.error.message}`)
      const imported = importArticle(store, { ...read.value, createdAt: null, updatedAt: null })
      return imported.ok ? succeed({ isPut: true }) : imported
    })()
  })
}
