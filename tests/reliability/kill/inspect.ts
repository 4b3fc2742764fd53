import { join } from 'node:path'
import type * as Y from 'yjs'
import { backupsFolder, listBackups } from '../../../src/services/backups/backupsFolder.ts'
import { openArchive } from '../../../src/services/backups/openArchive.ts'
import { verifyBackup } from '../../../src/services/backups/verifyBackup.ts'
import { LiveArticles } from '../../../src/services/live/LiveArticles.ts'
import { loadReplica } from '../../../src/services/live/loadReplica.ts'
import { projectReplica } from '../../../src/services/live/projectReplica.ts'
import { checkDatabase } from '../../../src/store/checkDatabase.ts'
import { headlineText } from '../OpenArticle.ts'

/** What is found in a data folder after a kill, the way the next start finds it. */
export interface Found {
  /** What is wrong in the file, by SQLite's own check. */
  damage: string[]
  /** The first line of each article by id. */
  texts: Map<string, string>
  /** Articles whose list columns are not those of their document after the next start has caught up. */
  wrongProjections: string[]
  /** Backups that stand there under their name and are not whole. */
  brokenBackups: string[]
  backups: string[]
}

export function inspect(folder: string): Found {
  const opened = openArchive(folder)
  if (!opened.ok) throw new Error(`The archive does not open after the kill: ${opened.error.message}`)
  const store = opened.value
  try {
    const damage = checkDatabase(store.reader)
    new LiveArticles(store, () => {}).catchUp()
    const texts = new Map<string, string>()
    const wrongProjections: string[] = []
    const rows = store.reader
      .prepare<[], { id: string; number: number; headline: string; words: number }>(
        'SELECT id, number, headline, words FROM articles',
      )
      .all()
    for (const { id, number, headline, words } of rows) {
      const loaded = loadReplica(store.reader, number)
      if (!loaded.ok) throw new Error(`Article ${id} cannot be read after the kill.`)
      const { projection } = projectReplica(loaded.value.doc)
      if (projection.headline !== headline || projection.words !== words) wrongProjections.push(id)
      texts.set(id, headlineText(loaded.value.doc as Y.Doc))
      loaded.value.doc.destroy()
    }
    const backups = listBackups(folder).map(({ name }) => name)
    const brokenBackups = backups.filter((name) => !verifyBackup(join(backupsFolder(folder), name)).ok)
    return { damage, texts, wrongProjections, brokenBackups, backups }
  } finally {
    store.close()
  }
}
