import { statSync } from 'node:fs'
import { join } from 'node:path'
import { generateArticle } from '../../../src/services/generate/generateArticle.ts'
import { textOf } from '../../../src/shared/article/documentNode.ts'
import { linesOf } from '../../../src/shared/article/linesOf.ts'
import { databaseName, openStore } from '../../../src/store/openStore.ts'

export interface Size {
  /** Bytes of the file for each article. */
  file: number
  /** Bytes of its text in UTF-8. */
  text: number
  /** Bytes for each article by what they are for. */
  parts: Record<'documents' | 'search' | 'headlines' | 'list', number>
}

/** What an article takes on the disk beside its text. The sum of all texts is taken from a hundredth of them, evenly spread. */
export function measureSize(folder: string, count: number, seed: number): Size {
  let text = 0
  let sampled = 0
  for (let index = 0; index < count; index += Math.max(1, Math.floor(count / 1000))) {
    for (const line of linesOf(generateArticle({ count, seed }, index).document)) {
      text += Buffer.byteLength(textOf(line)) + 1
    }
    sampled++
  }
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  const rows = opened.value.reader
    .prepare<[], { name: string; bytes: number }>(
      'SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name',
    )
    .all()
  opened.value.close()
  const sum = (fits: (name: string) => boolean) =>
    rows.reduce((total, { name, bytes }) => total + (fits(name) ? bytes : 0), 0) / count
  return {
    file: statSync(join(folder, databaseName)).size / count,
    text: text / sampled,
    parts: {
      documents: sum((name) => name.startsWith('document')),
      search: sum((name) => name.startsWith('article_search')),
      headlines: sum((name) => name.startsWith('headline_search')),
      list: sum((name) => !/^(document|article_search|headline_search)/.test(name)),
    },
  }
}
