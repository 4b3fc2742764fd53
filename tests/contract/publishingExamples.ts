import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, vi } from 'vitest'
import type { TahrirClient } from '../../src/shared/contract/contract.ts'
import type { publishingMethods } from '../../src/shared/contract/publishing.ts'
import type { ExportProfile } from '../../src/shared/publishing/finishing.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { breakList, breakSettings, chooseBrokenTheme, chooseMissingTheme, damage } from './brokenWorlds.ts'
import type { World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'
import { readyUnderEmbargo } from './readyUnderEmbargo.ts'

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

  async 'publishing.checklist'(world) {
    const { client, id } = await world.pageWithArticle()
    const { items } = expectValue(await client.call('publishing.checklist', { id }))
    expect(items.find(({ topic }) => topic === 'fields')).toMatchObject({
      state: 'missing',
      problems: [{ metadata: 'byline' }, { metadata: 'desk' }, { metadata: 'description' }],
    })
    expect(items.find(({ topic }) => topic === 'status')).toMatchObject({ state: 'advice' })
    expectValue(await client.call('desk.change', { finishing: { required: [] } }))
    const relaxed = expectValue(await client.call('publishing.checklist', { id }))
    expect(relaxed.items[0]).toMatchObject({ topic: 'fields', state: 'advice' })
  },

  async 'publishing.finish'(world) {
    const { client, id } = await world.pageWithArticle()
    world.answers.save = join(world.folder, 'page.html')
    const saved = expectValue(await client.call('publishing.finish', { id, profile: 'page' }))
    expect(saved).toEqual({ name: 'page.html', folder: null, download: null })
    expect(readFileSync(world.answers.save, 'utf8')).toContain('مسودة')

    await setUpFolder(client)
    const written = expectValue(await client.call('publishing.finish', { id, profile: 'site' }))
    expect(written).toMatchObject({ folder: { name: 'موقع', isChosen: false }, download: null })
    expect(written.name).toMatch(/^\d{4}-\d\d-\d\d-[a-z-]+\.html$/)
    const folder = join(world.folder, 'data', 'exports', 'موقع')
    expect(readdirSync(folder).sort()).toEqual([written.name, 'tahrir-files.json'])
  },

  async 'publishing.dragOut'(world) {
    const { client, id } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('publishing.dragOut', { id, profile: 'page' }))
    const [path = ''] = world.told.dragged
    expect(basename(path)).toBe(name)
    expect(readFileSync(path, 'utf8')).toContain('افتتاح مكتبة عامة')
    expect(statSync(dirname(path)).mode & 0o077).toBe(0)
  },

  async 'publishing.savePdf'(world) {
    const { client, id } = await world.pageWithArticle()
    world.answers.save = join(world.folder, 'page.pdf')
    expect(expectValue(await client.call('publishing.savePdf', { id, theme: 'modern' }))).toEqual({
      name: 'page.pdf',
    })
    expect(readFileSync(world.answers.save, 'utf8')).toMatch(/^%PDF-/)
    world.answers.save = null
    expect(expectValue(await client.call('publishing.savePdf', { id }))).toEqual({ name: null })
  },

  async 'publishing.exportMany'(world) {
    const { client, id } = await world.pageWithArticle()
    await setUpFolder(client)
    const heard: unknown[] = []
    client.on('exportProgress', (progress) => heard.push(progress))
    const held = await readyUnderEmbargo(world)
    const ids = [id, missing, held.id]
    const reply = await client.call('publishing.exportMany', { ids, profile: 'site', job: 'all' })
    expect(expectValue(reply)).toMatchObject({
      folder: { name: 'موقع', isChosen: false },
      written: 1,
      failures: [
        { id: missing, failure: { code: 'articleMissing' } },
        { id: held.id, failure: { code: 'embargoed' } },
      ],
      isStopped: false,
    })
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ job: 'all', done: 3, total: 3 }))
    const folder = join(world.folder, 'data', 'exports', 'موقع')
    expect(readdirSync(folder)).toHaveLength(4)
    const archive = { ids: null, profile: 'site', job: 'archive' }
    expect(expectValue(await client.call('publishing.exportMany', archive))).toMatchObject({ written: 1 })
  },

  async 'publishing.chooseFolder'(world) {
    const { client, id } = await world.pageWithArticle()
    await setUpFolder(client)
    world.answers.folder = null
    const profile = 'site'
    expect(expectValue(await client.call('publishing.chooseFolder', { profile }))).toEqual({ name: null })
    await chooseOwnFolder(world, client)
    const written = expectValue(await client.call('publishing.finish', { id, profile }))
    expect(written.folder).toEqual({ name: 'للموقع', isChosen: true })
    const many = { ids: [id], profile, job: 'a' }
    expect(expectValue(await client.call('publishing.exportMany', many))).toMatchObject({
      folder: { name: 'للموقع', isChosen: true },
      written: 1,
    })
    expect(readdirSync(join(world.folder, 'للموقع')).sort()).toEqual(
      [written.name, 'feed.xml', 'index.html', 'tahrir-files.json'].sort(),
    )
  },

  async 'publishing.folders'(world) {
    const { client } = await world.pageWithArticle()
    expect(expectValue(await client.call('publishing.folders', {}))).toEqual({ folders: [] })
    await chooseOwnFolder(world, client)
    expect(expectValue(await client.call('publishing.folders', {}))).toEqual({
      folders: [{ profile: 'site', name: 'للموقع' }],
    })
  },

  async 'publishing.forgetFolder'(world) {
    const { client, id } = await world.pageWithArticle()
    await setUpFolder(client)
    await chooseOwnFolder(world, client)
    expectValue(await client.call('publishing.forgetFolder', { profile: 'site' }))
    expect(expectValue(await client.call('publishing.folders', {}))).toEqual({ folders: [] })
    const { folder } = expectValue(await client.call('publishing.finish', { id, profile: 'site' }))
    expect(folder).toEqual({ name: 'موقع', isChosen: false })
  },

  async 'publishing.stopExport'(world) {
    const { client, id } = await world.pageWithArticle()
    await setUpFolder(client)
    const ids = Array.from({ length: 200 }, () => id)
    const exported = client.call('publishing.exportMany', { ids, profile: 'site', job: 'long' })
    expectValue(await client.call('publishing.stopExport', { job: 'long' }))
    const { isStopped, written } = expectValue(await exported)
    expect(isStopped).toBe(true)
    expect(written).toBeLessThan(200)
  },
}

/** A profile that writes into a folder, with Latin names. */
async function setUpFolder(client: TahrirClient): Promise<void> {
  const site: ExportProfile = {
    id: 'site',
    name: 'الموقع',
    format: 'html',
    theme: 'modern',
    naming: '{date}-{slug}',
    latinNames: true,
    images: 'beside',
    folder: 'موقع',
  }
  expectValue(await client.call('desk.change', { finishing: { profiles: [site] } }))
}

/** The person chooses a folder for the profile of `setUpFolder`. */
async function chooseOwnFolder(world: World, client: TahrirClient): Promise<string> {
  world.answers.folder = join(world.folder, 'للموقع')
  mkdirSync(world.answers.folder)
  const chosen = expectValue(await client.call('publishing.chooseFolder', { profile: 'site' }))
  expect(chosen).toEqual({ name: 'للموقع' })
  return world.answers.folder
}

/** A page with an article, whose profile goes to a chosen folder that is not there any more, or is a place that takes no files. */
async function pageWithLostFolder(world: World, takesNoFiles: boolean) {
  const opened = await world.pageWithArticle()
  await setUpFolder(opened.client)
  const folder = await chooseOwnFolder(world, opened.client)
  rmdirSync(folder)
  if (takesNoFiles) symlinkSync(noFiles, folder)
  return opened
}

/** A folder in which nobody may write, not even the one who may do everything. */
const noFiles = '/proc'

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
  'publishing.checklist': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.checklist', { id: missing })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('publishing.checklist', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.checklist', { id })
    },
  },
  'publishing.finish': {
    async profileMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('publishing.finish', { id, profile: 'lost' })
    },
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.finish', { id: missing, profile: 'page' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('publishing.finish', { id, profile: 'page' })
    },
    async embargoed(world) {
      const { client, id } = await readyUnderEmbargo(world)
      return client.call('publishing.finish', { id, profile: 'page' })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('publishing.finish', { id, profile: 'page' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('publishing.finish', { id, profile: 'page' })
    },
    async fileUnwritable(world) {
      const { client, id } = await world.pageWithArticle()
      await setUpFolder(client)
      // A file stands where the folder should be.
      writeFileSync(join(world.folder, 'data', 'exports'), '')
      return client.call('publishing.finish', { id, profile: 'site' })
    },
    async exportFolderMissing(world) {
      const { client, id } = await pageWithLostFolder(world, false)
      return client.call('publishing.finish', { id, profile: 'site' })
    },
    async exportFolderForbidden(world) {
      const { client, id } = await pageWithLostFolder(world, true)
      return client.call('publishing.finish', { id, profile: 'site' })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.finish', { id, profile: 'page' })
    },
  },
  'publishing.dragOut': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.dragOut', { id: missing, profile: 'page' })
    },
    async profileMissing(world) {
      const { client, id } = await world.pageWithArticle()
      return client.call('publishing.dragOut', { id, profile: 'lost' })
    },
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.dragOut', { id: missing, profile: 'page' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('publishing.dragOut', { id, profile: 'page' })
    },
    async embargoed(world) {
      const { client, id } = await readyUnderEmbargo(world)
      return client.call('publishing.dragOut', { id, profile: 'page' })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('publishing.dragOut', { id, profile: 'page' })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('publishing.dragOut', { id, profile: 'page' })
    },
    async fileUnwritable(world) {
      const { client, id } = await world.pageWithArticle()
      const before = process.env['TMPDIR']
      process.env['TMPDIR'] = join(world.folder, 'no-such-folder')
      try {
        return await client.call('publishing.dragOut', { id, profile: 'page' })
      } finally {
        if (before === undefined) delete process.env['TMPDIR']
        else process.env['TMPDIR'] = before
      }
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.dragOut', { id, profile: 'page' })
    },
  },
  'publishing.folders': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakSettings(world)
      return client.call('publishing.folders', {})
    },
  },
  'publishing.chooseFolder': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.chooseFolder', { profile: 'site' })
    },
    async exportFolderMissing(world) {
      const { client } = await world.page()
      world.answers.folder = join(world.folder, 'no-such-folder')
      return client.call('publishing.chooseFolder', { profile: 'site' })
    },
    async exportFolderForbidden(world) {
      const { client } = await world.page()
      world.answers.folder = noFiles
      return client.call('publishing.chooseFolder', { profile: 'site' })
    },
    async storeFailed(world) {
      const { client } = await world.page()
      breakSettings(world)
      world.answers.folder = world.folder
      return client.call('publishing.chooseFolder', { profile: 'site' })
    },
  },
  'publishing.forgetFolder': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakSettings(world)
      return client.call('publishing.forgetFolder', { profile: 'site' })
    },
  },
  'publishing.savePdf': {
    async capabilityMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.savePdf', { id: missing })
    },
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.savePdf', { id: missing })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      damage(world)
      return client.call('publishing.savePdf', { id })
    },
    async themeMissing(world) {
      const { client, id } = await chooseMissingTheme(world)
      return client.call('publishing.savePdf', { id })
    },
    async themeBroken(world) {
      const { client, id } = await chooseBrokenTheme(world)
      return client.call('publishing.savePdf', { id })
    },
    async printFailed(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.save = join(world.folder, 'page.pdf')
      world.answers.prints = false
      return client.call('publishing.savePdf', { id })
    },
    async fileUnwritable(world) {
      const { client, id } = await world.pageWithArticle()
      world.answers.save = join(world.folder, 'no-such-folder', 'page.pdf')
      return client.call('publishing.savePdf', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.savePdf', { id })
    },
  },
  'publishing.exportMany': {
    async profileMissing(world) {
      const { client } = await world.page()
      return client.call('publishing.exportMany', { ids: null, profile: 'lost', job: 'a' })
    },
    async themeMissing(world) {
      const { client } = await chooseMissingTheme(world)
      return client.call('publishing.exportMany', { ids: null, profile: 'page', job: 'a' })
    },
    async themeBroken(world) {
      const { client } = await chooseBrokenTheme(world)
      return client.call('publishing.exportMany', { ids: null, profile: 'page', job: 'a' })
    },
    async fileUnwritable(world) {
      const { client } = await world.pageWithArticle()
      await setUpFolder(client)
      // A folder stands where the index should be.
      mkdirSync(join(world.folder, 'data', 'exports', 'موقع', 'index.html', 'a'), { recursive: true })
      return client.call('publishing.exportMany', { ids: null, profile: 'site', job: 'a' })
    },
    async exportFolderMissing(world) {
      const { client } = await pageWithLostFolder(world, false)
      return client.call('publishing.exportMany', { ids: null, profile: 'site', job: 'a' })
    },
    async exportFolderForbidden(world) {
      const { client } = await pageWithLostFolder(world, true)
      return client.call('publishing.exportMany', { ids: null, profile: 'site', job: 'a' })
    },
    async storeFailed(world) {
      const { client } = await world.pageWithArticle()
      breakList(world)
      return client.call('publishing.exportMany', { ids: null, profile: 'page', job: 'a' })
    },
  },
  'publishing.stopExport': {},
}
