import { expect } from 'vitest'
import type { publishingMethods } from '../../src/shared/contract/publishing.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { breakList, chooseBrokenTheme, chooseMissingTheme, damage } from './brokenWorlds.ts'
import type { World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

type Methods = typeof publishingMethods

export const publishingExamples: Record<keyof Methods, (world: World) => Promise<void>> = {
  async 'publishing.themes'(world) {
    const { client } = await world.page()
    const { themes } = expectValue(await client.call('publishing.themes', {}))
    expect(themes.map(({ id, failure }) => [id, failure])).toEqual([
      ['classic', null],
      ['modern', null],
      ['magazine', null],
    ])
  },

  async 'publishing.preview'(world) {
    const { client, id } = await world.pageWithArticle()
    const first = expectValue(await client.call('publishing.preview', { id }))
    expect(first).toMatchObject({ direction: 'rtl', language: 'ar' })
    expect(first.body).toContain('<main>')
    expect(first.style).toContain('@font-face')
    const again = { id, knownStyle: first.styleId }
    expect(expectValue(await client.call('publishing.preview', again)).style).toBe(null)
    const other = { ...again, theme: 'modern' }
    expect(expectValue(await client.call('publishing.preview', other)).style).toContain('Vazirmatn')
    const sample = expectValue(await client.call('publishing.preview', { id: null }))
    expect(sample.body).toContain('<table>')
  },
}

const missing = 'no-such-article'

type Failures<N extends keyof Methods> = Record<
  Methods[N]['failures'][number],
  (world: World) => Promise<Reply<unknown>>
>

export const publishingFailures: { [N in keyof Methods]: Failures<N> } = {
  'publishing.themes': {},
  'publishing.preview': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.preview', { id: missing })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('publishing.preview', { id })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('publishing.preview', { id })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('publishing.preview', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.preview', { id })
    },
  },
}
