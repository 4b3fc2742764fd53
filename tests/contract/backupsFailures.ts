import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { breakList, lock } from './brokenWorlds.ts'
import type { World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

type Example = (world: World) => Promise<Reply<unknown>>

/** A file stands where the folder of the backups should be. */
const blockBackups = (world: World) => writeFileSync(join(world.store.folder, 'backups'), '')

const unusable = (
  method: 'backups.verify' | 'backups.restore',
): Record<'backupMissing' | 'backupDamaged' | 'backupNewer', Example> => ({
  async backupMissing(world) {
    const { client } = await world.page()
    return client.call(method, { name: 'gone.sqlite' })
  },
  async backupDamaged(world) {
    const { client } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('backups.create', {}))
    truncateSync(join(world.store.folder, 'backups', name), 5000)
    return client.call(method, { name })
  },
  async backupNewer(world) {
    const { client } = await world.pageWithArticle()
    world.store.writer.pragma('user_version = 9999')
    const { name } = expectValue(await client.call('backups.create', {}))
    return client.call(method, { name })
  },
})

/** How the calls about backups and the trash fail. */
export const backupsFailures = {
  'trash.describe': {
    async storeFailed(world: World) {
      const { client } = await world.page()
      breakList(world)
      return client.call('trash.describe', {})
    },
  },
  'trash.delete': {
    async storeFailed(world: World) {
      const { client, id } = await world.pageWithArticle()
      expectValue(await client.call('articles.setStatus', { id, status: 'trashed' }))
      lock(world)
      return client.call('trash.delete', {})
    },
  },
  'backups.list': {
    async storeFailed(world: World) {
      const { client } = await world.page()
      blockBackups(world)
      return client.call('backups.list', {})
    },
  },
  'backups.create': {
    async storeFailed(world: World) {
      const { client } = await world.page()
      blockBackups(world)
      return client.call('backups.create', {})
    },
  },
  'backups.verify': unusable('backups.verify'),
  'backups.restore': {
    ...unusable('backups.restore'),
    async storeFailed(world: World) {
      const { client } = await world.pageWithArticle()
      const { name } = expectValue(await client.call('backups.create', {}))
      mkdirSync(join(world.store.folder, 'restoring.sqlite.part'))
      return client.call('backups.restore', { name })
    },
  },
  'backups.remove': {
    async backupMissing(world: World) {
      const { client } = await world.page()
      return client.call('backups.remove', { name: 'gone.sqlite' })
    },
    async storeFailed(world: World) {
      const { client } = await world.page()
      mkdirSync(join(world.store.folder, 'backups', 'folder.sqlite'), { recursive: true })
      return client.call('backups.remove', { name: 'folder.sqlite' })
    },
  },
}
