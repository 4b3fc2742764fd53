import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

/** The archive's disk can no longer be written. */
export const lock = (world: World) => world.store.writer.pragma('query_only = ON')
/** A part of the archive is gone. */
export const breakList = (world: World) => world.store.writer.exec('ALTER TABLE articles RENAME TO lost')
export const breakSettings = (world: World) => world.store.writer.exec('ALTER TABLE settings RENAME TO lost')
/** The stored text of every article is damaged. */
export const damage = (world: World) =>
  world.store.writer.prepare("UPDATE documents SET state = x'FFFFFF'").run()

/** The desk's pages are to be in a theme of its own that has nothing but a template. */
export const chooseBrokenTheme = async (world: World) => {
  const { client, id } = await world.pageWithArticle()
  mkdirSync(join(world.folder, 'data', 'themes', 'broken'), { recursive: true })
  writeFileSync(join(world.folder, 'data', 'themes', 'broken', 'page.html'), '<main></main>')
  expectValue(await client.call('desk.change', { pages: { theme: 'broken' } }))
  return { client, id }
}
export const chooseMissingTheme = async (world: World) => {
  const { client, id } = await world.pageWithArticle()
  expectValue(await client.call('desk.change', { pages: { theme: 'lost' } }))
  return { client, id }
}
