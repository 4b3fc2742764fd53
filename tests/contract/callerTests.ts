import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { noteOf, openWorld, type Page, replicaOf, type World, writeNote } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'
import type { OpenWay } from './Way.ts'

/** What holds between several pages at once. */
export function callerTests(openWay: OpenWay): void {
  describe('with several pages', () => {
    let world: World
    beforeEach(async () => {
      world = await openWorld(openWay)
    })
    afterEach(() => world.close())

    it('tells a change to the pages that have the article open, and to no others', async () => {
      const { id, ...writer } = await world.pageWithArticle()
      const reader = await world.page()
      const stranger = await world.page()
      const doc = replicaOf(expectValue(await writer.client.call('articles.open', { id })).state)
      const copy = replicaOf(expectValue(await reader.client.call('articles.open', { id })).state)
      const other = expectValue(await stranger.client.call('articles.create', {}))
      expectValue(await stranger.client.call('articles.open', { id: other.id }))
      const heard = { writer: changesOf(writer), reader: changesOf(reader), stranger: changesOf(stranger) }

      const update = writeNote(doc, 'للنافذتين')
      expectValue(await writer.client.call('articles.update', { id, update }))
      await vi.waitFor(() => expect(heard.reader).toHaveLength(1))
      for (const page of [writer, stranger]) await settle(page)

      expect(heard.reader[0]).toEqual({ id, update })
      Y.applyUpdate(copy, heard.reader[0]?.update ?? new Uint8Array())
      expect(noteOf(copy)).toBe('للنافذتين')
      expect(heard.writer).toEqual([])
      expect(heard.stranger).toEqual([])
    })

    it('tells a change that the host made to every page that has the article open', async () => {
      const { id, ...page } = await world.pageWithArticle()
      const doc = replicaOf(expectValue(await page.client.call('articles.open', { id })).state)
      const heard = changesOf(page)
      expectValue(await page.client.call('articles.setStatus', { id, status: 'inReview' }))
      await vi.waitFor(() => expect(heard).toHaveLength(1))
      Y.applyUpdate(doc, heard[0]?.update ?? new Uint8Array())
      expect(doc.getMap('metadata').get('status')).toBe('inReview')
    })

    it('tells nothing more to a page that has closed the article', async () => {
      const { id, ...writer } = await world.pageWithArticle()
      const reader = await world.page()
      const doc = replicaOf(expectValue(await writer.client.call('articles.open', { id })).state)
      expectValue(await reader.client.call('articles.open', { id }))
      const heard = changesOf(reader)
      expectValue(await reader.client.call('articles.close', { id }))
      expectValue(await writer.client.call('articles.update', { id, update: writeNote(doc, 'بعد الإغلاق') }))
      await settle(reader)
      expect(heard).toEqual([])
    })

    it('tells every page that the list has changed', async () => {
      const pages = [await world.page(), await world.page()]
      const heard = pages.map(({ client }) => {
        const listener = vi.fn()
        client.on('listChanged', listener)
        return listener
      })
      expectValue(await (pages[0] as Page).client.call('articles.create', {}))
      await vi.waitFor(() => {
        for (const listener of heard) expect(listener).toHaveBeenCalled()
      })
    })

    it('lets go of a page that is gone, and serves the others on', async () => {
      const { id, ...leaving } = await world.pageWithArticle()
      const staying = await world.page()
      expectValue(await leaving.client.call('articles.open', { id }))
      const doc = replicaOf(expectValue(await staying.client.call('articles.open', { id })).state)
      const heard = changesOf(leaving)
      leaving.disconnect()
      expectValue(await staying.client.call('articles.update', { id, update: writeNote(doc, 'لمن بقي') }))
      await settle(staying)
      expect(heard).toEqual([])
      const { state } = expectValue(await (await world.page()).client.call('articles.open', { id }))
      expect(noteOf(replicaOf(state))).toBe('لمن بقي')
    })
  })
}

function changesOf({ client }: Pick<Page, 'client'>): { id: string; update: Uint8Array }[] {
  const heard: { id: string; update: Uint8Array }[] = []
  client.on('articleChanged', (change) => heard.push(change))
  return heard
}

/** Messages keep their order, so once a call has come back, whatever was told before it has come too. */
async function settle({ client }: Pick<Page, 'client'>): Promise<void> {
  expectValue(await client.call('system.describe', {}))
}
