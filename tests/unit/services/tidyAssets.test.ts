import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentId } from '../../../src/services/assets/checkImage.ts'
import { tidyAssets } from '../../../src/services/assets/tidyAssets.ts'
import { createServices } from '../../../src/services/createServices.ts'
import { emptyArticle, importArticle } from '../../../src/services/import/importArticle.ts'
import { fail } from '../../../src/shared/failures/fail.ts'
import { insertAsset } from '../../../src/store/assetsTable.ts'
import { appendUpdates } from '../../../src/store/documentsTable.ts'
import { deleteArticles } from '../../../src/store/trashTable.ts'
import { type SampleImage, sampleImage } from '../../harness/sampleImages.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { testHost } from '../../harness/testHost.ts'

let archive: ReturnType<typeof temporaryStore>
beforeEach(() => {
  archive = temporaryStore()
})
afterEach(() => archive.dispose())

const day = 24 * 60 * 60 * 1000
const idOf = (name: SampleImage) => contentId(sampleImage(name))

function add(name: SampleImage, createdAt: number, original: string | null = null): void {
  const bytes = sampleImage(name)
  insertAsset(
    archive.store.writer,
    { id: contentId(bytes), mediaType: 'image/png', width: 1, height: 1, original, createdAt },
    bytes,
  )
}

const stored = () =>
  archive.store.reader
    .prepare<[], { id: string }>('SELECT id FROM assets')
    .all()
    .map(({ id }) => id)
    .sort()

function importShowing(...assets: string[]): void {
  const empty = emptyArticle('ar')
  const figures = assets.map((asset) => ({ type: 'figure' as const, attrs: { asset, alt: '', credit: '' } }))
  const content = [...(empty.document.content ?? []), ...figures]
  const reply = importArticle(archive.store, { ...empty, document: { type: 'doc', content } })
  if (!reply.ok) throw new Error(reply.error.message)
}

describe('images that nobody needs', () => {
  it('go after a week if no article has ever shown them, and no earlier', () => {
    add('png', 0)
    add('gif', 2 * day)
    tidyAssets(archive.store, 8 * day)
    expect(stored()).toEqual([idOf('gif')])
  })

  it('stay while an article is there that has shown them, be it that it no longer does', () => {
    add('png', 0)
    add('gif', 0)
    importShowing(idOf('png'), `sha256:${'0'.repeat(64)}`)
    archive.store.writer.exec(`UPDATE articles SET status = 'trashed'`)
    archive.store.writer.exec(`UPDATE documents SET state = x'0000'`)
    tidyAssets(archive.store, 100 * day)
    expect(stored()).toEqual([idOf('png')])
    archive.store.writer.exec('DELETE FROM articles')
    tidyAssets(archive.store, 100 * day)
    expect(stored()).toEqual([])
  })

  it('take their original along, and a needed one keeps it', () => {
    add('png', 0)
    add('gif', 0, idOf('png'))
    add('webp', 0)
    add('avif', 0, idOf('webp'))
    importShowing(idOf('gif'))
    tidyAssets(archive.store, 100 * day)
    expect(stored()).toEqual([idOf('gif'), idOf('png')].sort())
  })

  it('go when the program starts', () => {
    add('png', 0)
    add('gif', Date.now())
    const host = createServices(archive.store, testHost)
    expect(stored()).toEqual([idOf('gif')])
    host.close()
  })

  it('stay at the start that has made a damaged archive anew', () => {
    add('png', 0)
    const host = createServices(archive.store, {
      ...testHost,
      troubles: [fail('archiveRecovered', { backup: '', articles: 0, unreadable: 0, kept: '' }).error],
    })
    expect(stored()).toEqual([idOf('png')])
    host.close()
  })
})

describe('images of an article that is deleted for good', () => {
  it('go along, but not while another article has edits whose images are not noted yet', () => {
    add('png', Date.now())
    add('gif', Date.now())
    importShowing(idOf('png'))
    importShowing(idOf('gif'))
    importShowing()
    const [first, second, third] = archive.store.reader
      .prepare<[], { number: number }>('SELECT number FROM articles ORDER BY number')
      .all()
      .map(({ number }) => number)
    const { writer } = archive.store
    expect(deleteArticles(writer, [second ?? 0])).toMatchObject({ images: 1 })
    appendUpdates(writer, third ?? 0, [Y.encodeStateAsUpdate(new Y.Doc())])
    expect(deleteArticles(writer, [first ?? 0])).toMatchObject({ articles: 1, images: 0 })
    expect(stored()).toEqual([idOf('png')])
  })
})
