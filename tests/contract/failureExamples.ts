import { join } from 'node:path'
import type { TahrirContract } from '../../src/shared/contract/contract.ts'
import { maximumFileSize } from '../../src/shared/contract/transfers.ts'
import { maximumImageSize } from '../../src/shared/image/ImageInfo.ts'
import type { MethodName } from '../../src/shared/rpc/contract.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { sampleImage } from '../harness/sampleImages.ts'
import { backupsFailures } from './backupsFailures.ts'
import { breakList, chooseBrokenTheme, chooseMissingTheme, damage, lock } from './brokenWorlds.ts'
import { checkFailureExamples } from './checkExamples.ts'
import { bytesOf, replicaOf, sampleText, type World, writeNote } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'
import { libraryFailureExamples } from './libraryExamples.ts'
import { publishingFailures } from './publishingExamples.ts'
import { readyUnderEmbargo } from './readyUnderEmbargo.ts'
import { wordsFailureExamples } from './wordsExamples.ts'

type Example = (world: World) => Promise<Reply<unknown>>
type DeclaredFailure<N extends MethodName<TahrirContract>> = TahrirContract['methods'][N]['failures'][number]

const noBytes = new Uint8Array()
const missing = 'no-such-article'
const noStateVector = Uint8Array.of(0)

/** The history of the archive is gone. */
const breakVersions = (world: World) =>
  world.store.writer.exec(
    'ALTER TABLE versions RENAME TO lost_versions; ALTER TABLE status_changes RENAME TO lost_changes',
  )
const importFile =
  (text: string | Uint8Array, name = 'file'): Example =>
  async (world) => {
    const { client } = await world.page()
    return client.call('transfers.import', { name, bytes: typeof text === 'string' ? bytesOf(text) : text })
  }

const addImage =
  (bytes: Uint8Array, original: string | null = null): Example =>
  async (world) => {
    const { client } = await world.page()
    return client.call('assets.add', { name: 'photo.png', bytes, original })
  }

/**
 * For each method and each failure that it declares (the compiler counts both) a call that fails so.
 * `byPathOnly`: a file that arrives as bytes cannot be missing; those come up in `importByDialog`.
 */
export const failureExamples: {
  [N in MethodName<TahrirContract>]: Record<DeclaredFailure<N>, Example | 'byPathOnly'>
} = {
  ...checkFailureExamples,
  ...wordsFailureExamples,
  ...backupsFailures,
  'system.describe': {},
  'system.troubles': {},
  'system.diagnose': {},
  'system.saved': {},
  'system.setTheme': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('system.setTheme', { theme: 'dark' })
    },
  },
  'system.setLanguage': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('system.setLanguage', { language: 'en' })
    },
  },
  'assets.add': {
    imageUnknown: addImage(
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ),
    imageDamaged: addImage(sampleImage('png').subarray(0, 12)),
    imageTooLarge: (world) => addImage(new Uint8Array(maximumImageSize + 1))(world),
    assetMissing: addImage(sampleImage('png'), `sha256:${'0'.repeat(64)}`),
    async storeFailed(world) {
      lock(world)
      return addImage(sampleImage('png'))(world)
    },
  },
  'assets.read': {
    async assetMissing(world) {
      const { client } = await world.page()
      return client.call('assets.read', { id: `sha256:${'0'.repeat(64)}` })
    },
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.pragma('foreign_keys = OFF')
      world.store.writer.exec('DROP TABLE assets')
      return client.call('assets.read', { id: `sha256:${'0'.repeat(64)}` })
    },
  },
  'desk.read': {
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.exec('ALTER TABLE settings RENAME TO lost')
      return client.call('desk.read', {})
    },
  },
  'desk.change': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('desk.change', { writing: { listDigits: 'arabicIndic' } })
    },
  },
  'articles.list': {
    async cursorInvalid(world) {
      const { client } = await world.page()
      return client.call('articles.list', { cursor: 'nowhere' })
    },
    async storeFailed(world) {
      const { client } = await world.page()
      breakList(world)
      return client.call('articles.list', {})
    },
  },
  'articles.count': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakList(world)
      return client.call('articles.count', { query: 'مكتبة' })
    },
  },
  'articles.suggest': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakList(world)
      return client.call('articles.suggest', { query: 'مكتبة' })
    },
  },
  'articles.create': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('articles.create', {})
    },
  },
  'articles.open': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('articles.open', { id: missing })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('articles.open', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('articles.open', { id })
    },
  },
  'articles.update': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('articles.update', { id: missing, update: noBytes })
    },
    async updateInvalid(world) {
      const { client, id } = await world.pageWithArticle()
      expectValue(await client.call('articles.open', { id }))
      return client.call('articles.update', { id, update: Uint8Array.of(255, 255, 255, 1) })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
      lock(world)
      return client.call('articles.update', { id, update: writeNote(doc, 'لن يُكتب') })
    },
  },
  'articles.sync': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('articles.sync', { id: missing, stateVector: noStateVector, update: noBytes })
    },
    async updateInvalid(world) {
      const { client, id } = await world.pageWithArticle()
      const update = Uint8Array.of(255, 255, 255, 1)
      return client.call('articles.sync', { id, stateVector: noStateVector, update })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('articles.sync', { id, stateVector: noStateVector, update: noBytes })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('articles.sync', { id, stateVector: noStateVector, update: noBytes })
    },
  },
  'articles.close': {},
  'articles.setStatus': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('articles.setStatus', { id: missing, status: 'inReview' })
    },
    async statusRefused(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('articles.setStatus', { id, status: 'published' })
    },
    async embargoed(world) {
      const { client, id } = await readyUnderEmbargo(world)
      return client.call('articles.setStatus', { id, status: 'published' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('articles.setStatus', { id, status: 'inReview' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      lock(world)
      return client.call('articles.setStatus', { id, status: 'inReview' })
    },
  },
  'versions.list': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('versions.list', { id: missing })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakVersions(world)
      return client.call('versions.list', { id })
    },
  },
  'versions.keep': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('versions.keep', { id: missing, name: 'نسخة' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('versions.keep', { id, name: 'نسخة' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      lock(world)
      return client.call('versions.keep', { id, name: 'نسخة' })
    },
  },
  'versions.read': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('versions.read', { id: missing, number: 1 })
    },
    async versionMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('versions.read', { id, number: 7 })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakVersions(world)
      return client.call('versions.read', { id, number: 1 })
    },
  },
  'versions.restore': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('versions.restore', { id: missing, number: 1 })
    },
    async versionMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('versions.restore', { id, number: 7 })
    },
    async sectionMissing(world) {
      const { client, id } = await world.pageWithArticle()
      const { number } = expectValue(await client.call('versions.keep', { id, name: 'نسخة' }))
      return client.call('versions.restore', { id, number, section: 'no-such-section' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('versions.restore', { id, number: 1 })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      const { number } = expectValue(await client.call('versions.keep', { id, name: 'نسخة' }))
      lock(world)
      return client.call('versions.restore', { id, number })
    },
  },
  'versions.steps': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('versions.steps', { id: missing })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakVersions(world)
      return client.call('versions.steps', { id })
    },
  },
  'topics.list': {},
  'person.describe': {
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.exec('ALTER TABLE settings RENAME TO lost_settings')
      return client.call('person.describe', {})
    },
  },
  'person.rename': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('person.rename', { name: 'ليلى' })
    },
  },
  ...publishingFailures,
  'transfers.import': {
    fileEmpty: importFile(noBytes),
    fileTooLarge: (world) => importFile(new Uint8Array(maximumFileSize + 1))(world),
    fileNotText: importFile(
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0),
      'photo.txt',
    ),
    fileTooComplex: importFile(`<!doctype html>${'<div>'.repeat(2000)}نص`, 'deep.html'),
    fileUnreadable: importFile(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'cut.docx'),
    fileIsFolder: 'byPathOnly',
    fileMissing: 'byPathOnly',
    fileForbidden: 'byPathOnly',
    jsonBroken: importFile('{ "format": "tahrir-article", "version": 1, "headline": {'),
    jsonNotArticle: importFile('{ "invoices": [] }'),
    jsonInvalid: importFile('{ "format": "tahrir-article", "version": 1, "headline": 5 }'),
    formatNewer: importFile('{ "format": "tahrir-article", "version": 99 }'),
    async storeFailed(world) {
      lock(world)
      return importFile(sampleText)(world)
    },
  },
  'transfers.importByDialog': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('transfers.importByDialog', {})
    },
  },
  'transfers.importProgress': {},
  'transfers.export': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('transfers.export', { id: missing, format: 'json' })
    },
    async versionMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('transfers.export', { id, format: 'json', version: 7 })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('transfers.export', { id, format: 'json' })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('transfers.export', { id, format: 'html' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('transfers.export', { id, format: 'html' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('transfers.export', { id, format: 'json' })
    },
  },
  'transfers.exportByDialog': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('transfers.exportByDialog', { id: missing, format: 'json' })
    },
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('transfers.exportByDialog', { id: missing, format: 'json' })
    },
    async versionMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('transfers.exportByDialog', { id, format: 'json', version: 7 })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('transfers.exportByDialog', { id, format: 'json' })
    },
    async fileUnwritable(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.save = join(world.folder, 'no-such-folder', 'article.json')
      return client.call('transfers.exportByDialog', { id, format: 'json' })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('transfers.exportByDialog', { id, format: 'html' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('transfers.exportByDialog', { id, format: 'html' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('transfers.exportByDialog', { id, format: 'json' })
    },
  },
  ...libraryFailureExamples,
}
