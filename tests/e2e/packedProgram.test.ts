import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/buildPaths.ts'
import { packageConfig } from '../../scripts/package/packageConfig.ts'
import { writeLicences } from '../../scripts/package/writeLicences.ts'
import { programId } from '../../src/main/programId.ts'
import { callHost } from '../electron-stand-in/callHost.ts'
import { launchStandIn } from '../electron-stand-in/launch.ts'
import { article } from './electronProgram.ts'

/**
 * What electron-builder packs, without Electron's runtime: an empty file stands for its executable, so the
 * fuses, which are bits of it, are checked as configuration only.
 */
describe('the packed program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-packed-'))
  const resources = join(folder, 'packed', 'linux-unpacked', 'resources')
  const archive = join(resources, 'app.asar')
  const program = join(folder, 'program')

  beforeAll(async () => {
    writeLicences()
    const runtime = join(folder, 'runtime')
    mkdirSync(runtime)
    writeFileSync(join(runtime, 'electron'), '')
    chmodSync(join(runtime, 'electron'), 0o755)
    const { electronFuses: _, ...config } = packageConfig()
    await build({
      projectDir: projectFolder,
      targets: Platform.LINUX.createTarget('dir', 1),
      config: {
        ...config,
        electronDist: runtime,
        directories: { ...config.directories, output: join(folder, 'packed') },
      },
      publish: 'never',
    })
    extractAll(archive, program)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds the three bundles, the resources and the licences, and nothing of the sources or tests', () => {
    const files = listPackage(archive, { isPack: false })
    for (const needed of [
      '/out/node/main.js',
      '/out/node/storeWorker.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/licences/THIRD-PARTY.txt',
      '/out/licences/sbom.cdx.json',
      '/resources/icons/icon.png',
      '/resources/dictionaries/ar/ar.dic',
      '/resources/dictionaries/ar/LICENCE-MPL-1.1.txt',
      '/resources/dictionaries/en/LICENCE.txt',
      '/node_modules/hunspell-wasm/wasm/hunspell.wasm',
    ]) {
      expect(files, needed).toContain(needed)
    }
    expect(files.filter((file) => /^\/(src|tests|docs|scripts)\/|\.(ts|tsx|map)$/.test(file))).toEqual([])
    // The page is bundled; what it was made of is not packed once more.
    expect(files.filter((file) => /^\/node_modules\/(react|@tiptap|i18next)/.test(file))).toEqual([])
  })

  it('has the binary of SQLite beside the archive, where the system can load it', () => {
    const binaries = listPackage(archive, { isPack: false }).filter((file) => file.endsWith('.node'))
    expect(binaries.length).toBeGreaterThan(0)
    for (const binary of binaries) {
      expect(existsSync(join(resources, 'app.asar.unpacked', binary)), binary).toBe(true)
    }
  })

  it('names the licence of every package that it ships', () => {
    const licences = readFileSync(join(program, 'out/licences/THIRD-PARTY.txt'), 'utf8')
    for (const name of ['better-sqlite3', 'yjs', 'react', '@tiptap/core', 'zod', 'hunspell-wasm']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  })

  it('is known to a Linux desktop by the name that its file there has', () => {
    const { desktopName } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))
    expect(desktopName).toBe(`${programId}.desktop`)
    expect(packageConfig('').appId).toBe(programId)
    expect(packageConfig('').linux?.syncDesktopName).toBe(true)
  })

  it('is configured as electron-builder wants it, for all three systems and with a feed for updates', async () => {
    const valid = (config: object) => validateConfiguration(config, new DebugLogger(false))
    await valid(packageConfig(''))
    await valid(packageConfig('https://updates.example/tahrir'))
    expect(packageConfig('').publish).toBeNull()
    await expect(valid({ ...packageConfig(''), fileAssociation: [] })).rejects.toThrow(/fileAssociation/)
    expect(packageConfig('')).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      mac: { target: ['dmg'] },
      win: { target: ['nsis'] },
      fileAssociations: [{ ext: 'tahrir' }],
      protocols: [{ schemes: ['tahrir'] }],
    })
  })

  it('has icons of the sizes that each system shows', () => {
    const icons = join(projectFolder, 'resources/icons')
    const edge = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
    for (const size of [16, 32, 48, 64, 128, 256, 512]) {
      expect(edge(readFileSync(join(icons, 'linux', `${size}x${size}.png`)))).toEqual([size, size])
    }
    const ico = readFileSync(join(icons, 'icon.ico'))
    const sizes = Array.from(
      { length: ico.readUInt16LE(4) },
      (_, index) => ico.readUInt8(6 + 16 * index) || 256,
    )
    expect(sizes).toEqual(expect.arrayContaining([16, 24, 32, 48, 64, 128, 256]))
    const icns = readFileSync(join(icons, 'icon.icns'))
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const types: string[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      types.push(icns.toString('latin1', at, at + 4))
    // 16 to 1024 pixels; the last is what the Dock of a fine screen shows.
    expect(types).toEqual(expect.arrayContaining(['icp4', 'icp5', 'ic07', 'ic08', 'ic09', 'ic10']))
  })

  it('sets the fuses that keep the program from running as Node or from outside its archive', () => {
    expect(packageConfig().electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    })
  })

  it('runs from what was packed, with its store, its worker and its resources', async () => {
    process.env['STAND_IN_PROGRAM'] = join(program, 'out')
    try {
      const standIn = await launchStandIn({ dataFolder: join(folder, 'data'), language: 'en' })
      try {
        await standIn.page.getByRole('button', { name: 'New article' }).waitFor()
        const bytes = [...new TextEncoder().encode(article)]
        const imported = await callHost(standIn.page, 'transfers.import', { name: 'market.txt', bytes })
        const { id } = (imported as { value: { id: string } }).value
        const exported = await callHost(standIn.page, 'transfers.export', { id, format: 'html' })
        const page = Buffer.from((exported as { value: { bytes: number[] } }).value.bytes).toString()
        // A theme and its fonts come from the packed resources.
        expect(page).toContain('font/woff2')
        // A misspelt word is found by the packed dictionary, in the thread of the host.
        const words = 'افتتاح سوق\nافتتح الوزير السوقق الجديد صباح الأحد.\n'
        const misspelt = await callHost(standIn.page, 'transfers.import', {
          name: 'words.txt',
          bytes: [...new TextEncoder().encode(words)],
        })
        const checked = await callHost(standIn.page, 'checks.run', {
          id: (misspelt as { value: { id: string } }).value.id,
        })
        expect(JSON.stringify(checked)).toContain('"text":"السوقق"')
        expect(await standIn.close()).toBe(0)
      } finally {
        await standIn.kill()
      }
    } finally {
      delete process.env['STAND_IN_PROGRAM']
    }
  })
})
