import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { TahrirContract } from '../../src/shared/contract/contract.ts'
import type { View } from '../../src/shared/contract/views.ts'
import type { MethodName } from '../../src/shared/rpc/contract.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { breakList, chooseBrokenTheme, chooseMissingTheme, damage, lock } from './brokenWorlds.ts'
import type { World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

type Example = (world: World) => Promise<Reply<unknown>>
type DeclaredFailure<N extends MethodName<TahrirContract>> = TahrirContract['methods'][N]['failures'][number]

const missing = 'no-such-article'

type LibraryMethod = Extract<
  MethodName<TahrirContract>,
  `library.${string}` | `views.${string}` | `templates.${string}`
>

const view: View = {
  query: 'مكتبة',
  filter: { kind: 'news' },
  sort: { by: 'day', isDescending: false },
  layout: 'table',
  columns: ['status', 'desk'],
}

const templateOf = async (world: World) => {
  const { client, id } = await world.pageWithArticle()
  const saved = expectValue(await client.call('templates.save', { id, name: 'افتتاح' }))
  return { client, id: saved.id }
}

export const libraryMethodExamples: Record<LibraryMethod, (world: World) => Promise<void>> = {
  async 'library.passages'(world) {
    const { client, id } = await world.pageWithArticle()
    const call = client.call('library.passages', { query: 'متطوعون الْمُتَطَوِّعُون', ids: [id, missing] })
    const [passage] = expectValue(await call).passages
    expect(passage?.id).toBe(id)
    expect(passage?.marks.map(({ from, to }) => passage.text.slice(from, to))).toEqual(['المتطوعون'])
  },

  async 'library.values'(world) {
    const { client } = await world.pageWithArticle()
    expect(expectValue(await client.call('library.values', {}))).toEqual({
      statuses: [{ value: 'draft', count: 1 }],
      desks: [{ value: '', count: 1 }],
      kinds: [{ value: 'news', count: 1 }],
      languages: [{ value: 'ar', count: 1 }],
    })
  },

  async 'library.names'(world) {
    const { client, id } = await world.pageWithArticle()
    const change = { field: 'keywords' as const, add: ['مكتبات', 'مدن'], remove: [] }
    expectValue(await client.call('library.change', { changes: [{ id, change }] }))
    const { names } = expectValue(await client.call('library.names', { field: 'keywords', typed: 'مَك' }))
    expect(names).toEqual([{ name: 'مكتبات', count: 1 }])
  },

  async 'library.change'(world) {
    const { client, id } = await world.pageWithArticle()
    const reply = await client.call('library.change', {
      changes: [
        { id, change: { field: 'desk', desk: 'محليات' } },
        { id, change: { field: 'status', status: 'published' } },
        { id: missing, change: { field: 'desk', desk: 'محليات' } },
      ],
    })
    const { changed, refused, undo } = expectValue(reply)
    expect(changed).toEqual([id])
    expect(refused.map(({ code }) => code)).toEqual(['statusRefused', 'articleMissing'])
    expect(expectValue(await client.call('articles.list', { desk: 'محليات' })).total).toBe(1)
    expectValue(await client.call('library.change', { changes: undo }))
    expect(expectValue(await client.call('articles.list', { desk: 'محليات' })).total).toBe(0)
  },

  async 'library.duplicate'(world) {
    const { client, id } = await world.pageWithArticle()
    const copy = expectValue(await client.call('library.duplicate', { id }))
    const { rows } = expectValue(await client.call('articles.list', {}))
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set([id, copy.id]))
    expect(new Set(rows.map(({ headline }) => headline)).size).toBe(1)
  },

  async 'library.export'(world) {
    const { client, id } = await world.pageWithArticle()
    const copy = expectValue(await client.call('library.duplicate', { id }))
    const ids = [id, missing, copy.id]
    const made = expectValue(await client.call('library.export', { ids, format: 'json' }))
    expect(made).toMatchObject({ exported: 2, refused: [{ id: missing, code: 'articleMissing' }] })
    const files = Object.values(unzipSync(made.bytes)).map((bytes) =>
      JSON.parse(new TextDecoder().decode(bytes)),
    )
    expect(files.map((file: { id: string }) => file.id)).toEqual([id, copy.id])
  },

  async 'library.exportByDialog'(world) {
    const { client, id } = await world.pageWithArticle()
    world.answers.save = join(world.folder, 'مقالات.zip')
    const saved = expectValue(await client.call('library.exportByDialog', { ids: [id], format: 'text' }))
    expect(saved).toEqual({ name: 'مقالات.zip', exported: 1, refused: [] })
    expect(Object.keys(unzipSync(readFileSync(world.answers.save)))).toHaveLength(1)
    world.answers.save = null
    const none = expectValue(await client.call('library.exportByDialog', { ids: [id], format: 'html' }))
    expect(none.name).toBeNull()
    expect(existsSync(join(world.folder, 'null'))).toBe(false)
  },

  async 'views.list'(world) {
    const { client } = await world.pageWithArticle()
    expectValue(await client.call('views.save', { name: 'المكتبات', view }))
    const { views } = expectValue(await client.call('views.list', {}))
    expect(views).toMatchObject([{ name: 'المكتبات', view, total: 1, isCapped: false }])
  },

  async 'views.save'(world) {
    const { client } = await world.page()
    const first = expectValue(await client.call('views.save', { name: 'لي', view }))
    const second = expectValue(await client.call('views.save', { name: 'لي', view: { ...view, query: '' } }))
    expect(second.id).toBe(first.id)
    const { views } = expectValue(await client.call('views.list', {}))
    expect(views.map((each) => each.view.query)).toEqual([''])
  },

  async 'views.remove'(world) {
    const { client } = await world.page()
    const { id } = expectValue(await client.call('views.save', { name: 'لي', view }))
    expectValue(await client.call('views.remove', { id }))
    expect(expectValue(await client.call('views.list', {})).views).toEqual([])
  },

  async 'templates.list'(world) {
    const { client, id } = await templateOf(world)
    expect(expectValue(await client.call('templates.list', {})).templates).toEqual([{ id, name: 'افتتاح' }])
  },

  async 'templates.save'(world) {
    const { client, id } = await templateOf(world)
    // It is in no list and opens like an article.
    expect(expectValue(await client.call('articles.list', {})).total).toBe(1)
    expect(expectValue(await client.call('articles.list', { query: 'مكتبة' })).total).toBe(1)
    expectValue(await client.call('articles.open', { id }))
  },

  async 'templates.rename'(world) {
    const { client, id } = await templateOf(world)
    expectValue(await client.call('templates.rename', { id, name: 'حفل' }))
    expect(expectValue(await client.call('templates.list', {})).templates).toEqual([{ id, name: 'حفل' }])
  },

  async 'templates.remove'(world) {
    const { client, id } = await templateOf(world)
    expectValue(await client.call('templates.remove', { id }))
    expect(expectValue(await client.call('templates.list', {})).templates).toEqual([])
    const { rows } = expectValue(await client.call('articles.list', { status: 'trashed' }))
    expect(rows.map((row) => row.id)).toEqual([id])
  },

  async 'templates.use'(world) {
    const { client, id } = await templateOf(world)
    const draft = expectValue(await client.call('templates.use', { id }))
    const { rows } = expectValue(await client.call('articles.list', {}))
    expect(rows.map((row) => row.id)).toContain(draft.id)
    expect(rows).toHaveLength(2)
  },

  async 'templates.useBuiltIn'(world) {
    const { client } = await world.page()
    for (const language of ['ar', 'en'] as const) {
      for (const template of ['breaking', 'report', 'interview', 'analysis'] as const) {
        const { id } = expectValue(await client.call('templates.useBuiltIn', { template, language }))
        const { rows } = expectValue(await client.call('articles.list', {}))
        expect(rows.find((row) => row.id === id)).toMatchObject({ kind: template, language, headline: '' })
      }
    }
  },
}

export const libraryFailureExamples: {
  [N in LibraryMethod]: Record<DeclaredFailure<N>, Example | 'byPathOnly'>
} = {
  'library.passages': {
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('library.passages', { query: 'مكتبة', ids: [id] })
    },
  },
  'library.values': {
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.exec('ALTER TABLE article_counts RENAME TO lost_counts')
      return client.call('library.values', {})
    },
  },
  'library.names': {
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.exec('ALTER TABLE keywords RENAME TO lost_keywords')
      return client.call('library.names', { field: 'keywords', typed: '' })
    },
  },
  'library.change': {},
  'library.duplicate': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('library.duplicate', { id: missing })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('library.duplicate', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      lock(world)
      return client.call('library.duplicate', { id })
    },
  },
  'library.export': {
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('library.export', { ids: [id], format: 'html' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('library.export', { ids: [id], format: 'html' })
    },
    async exportTooLarge(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.largestArchive = 100
      return client.call('library.export', { ids: [id], format: 'json' })
    },
  },
  'library.exportByDialog': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('library.exportByDialog', { ids: [missing], format: 'html' })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('library.exportByDialog', { ids: [id], format: 'html' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('library.exportByDialog', { ids: [id], format: 'html' })
    },
    async exportTooLarge(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.save = join(world.folder, 'articles.zip')
      world.answers.largestArchive = 100
      return client.call('library.exportByDialog', { ids: [id], format: 'json' })
    },
    async fileUnwritable(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.save = join(world.folder, 'no-such-folder', 'articles.zip')
      return client.call('library.exportByDialog', { ids: [id], format: 'json' })
    },
  },
  'views.list': {
    async storeFailed(world) {
      const { client } = await world.page()
      world.store.writer.exec('ALTER TABLE saved_views RENAME TO lost_views')
      return client.call('views.list', {})
    },
  },
  'views.save': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('views.save', { name: 'لي', view })
    },
  },
  'views.remove': {
    async viewMissing(world) {
      const { client } = await world.page()
      return client.call('views.remove', { id: 'no-such-view' })
    },
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('views.remove', { id: 'no-such-view' })
    },
  },
  'templates.list': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakList(world)
      return client.call('templates.list', {})
    },
  },
  'templates.save': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('templates.save', { id: missing, name: 'قالب' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('templates.save', { id, name: 'قالب' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      lock(world)
      return client.call('templates.save', { id, name: 'قالب' })
    },
  },
  'templates.rename': {
    async templateMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('templates.rename', { id, name: 'قالب' })
    },
    async storeFailed(world) {
      const { client, id } = await templateOf(world)
      lock(world)
      return client.call('templates.rename', { id, name: 'قالب' })
    },
  },
  'templates.remove': {
    async templateMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('templates.remove', { id })
    },
    async documentUnreadable(world) {
      const { client, id } = await templateOf(world)
      damage(world)
      return client.call('templates.remove', { id })
    },
    async storeFailed(world) {
      const { client, id } = await templateOf(world)
      lock(world)
      return client.call('templates.remove', { id })
    },
  },
  'templates.use': {
    async templateMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('templates.use', { id })
    },
    async documentUnreadable(world) {
      const { client, id } = await templateOf(world)
      damage(world)
      return client.call('templates.use', { id })
    },
    async storeFailed(world) {
      const { client, id } = await templateOf(world)
      lock(world)
      return client.call('templates.use', { id })
    },
  },
  'templates.useBuiltIn': {
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('templates.useBuiltIn', { template: 'report', language: 'ar' })
    },
  },
}
