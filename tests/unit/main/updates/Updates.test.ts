import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeHttpExecutor } from 'builder-util'
import { configureRequestUrl, type DownloadOptions } from 'builder-util-runtime'
import { AppImageUpdater } from 'electron-updater'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type UpdateNews, Updates } from '../../../../src/main/updates/Updates.ts'
import { feedConfig, updateFeed } from '../../../../src/main/updates/updateFeed.ts'

/** Node's HTTP in the place of Chromium's, with the one method that the library has only for that. */
class NodeDownloads extends NodeHttpExecutor {
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const request: RequestOptions = {}
      configureRequestUrl(url, request)
      const callback = (error: Error | null | undefined) => (error ? reject(error) : resolve(destination))
      this.doDownload(request, { destination, options, onCancel, callback, responseHandler: null }, 0)
    })
  }
}

/** Electron's app as the library's AppImage updater sees it. */
function installedApp(folder: string) {
  const handlers: ((exitCode: number) => void)[] = []
  const adapter = {
    version: '1.0.0',
    name: 'tahrir',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: async () => {},
    relaunch() {},
    quit() {},
    onQuit: (handler: (exitCode: number) => void) => void handlers.push(handler),
  }
  return {
    adapter,
    quit: () => {
      for (const handler of handlers) handler(0)
    },
  }
}

describe('updates from a feed on this machine', () => {
  let folder = ''
  let files: Record<string, Buffer | string> = {}
  let asked: string[] = []
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1))
    asked.push(name)
    const file = files[name]
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  const installed = () => join(folder, 'Tahrir.AppImage')

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-updates-'))
    files = {}
    asked = []
    writeFileSync(installed(), '#!/bin/sh\n# 1.0.0\n')
    chmodSync(installed(), 0o755)
    vi.stubEnv('APPIMAGE', installed())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  })

  /** Puts a version into the feed; `isWhole: false` leaves out its last bytes. */
  function publish(version: string, isWhole = true): string {
    const program = `#!/bin/sh\n# ${version}\n`
    const name = `Tahrir-${version}.AppImage`
    const sha512 = createHash('sha512').update(program).digest('base64')
    files[name] = isWhole ? program : program.slice(0, -3)
    const size = program.length
    files['latest-linux.yml'] = JSON.stringify({
      version,
      files: [{ url: name, sha512, size }],
      path: name,
      sha512,
      releaseDate: '2026-11-24T00:00:00.000Z',
    })
    return program
  }

  function program(language: 'ar' | 'en') {
    const { port } = server.address() as AddressInfo
    const { adapter, quit } = installedApp(folder)
    writeFileSync(adapter.appUpdateConfigPath, feedConfig(`http://127.0.0.1:${port}/`))
    const updater = new AppImageUpdater(null, adapter)
    Object.assign(updater, { httpExecutor: new NodeDownloads(), disableDifferentialDownload: true })
    const told: UpdateNews[] = []
    const errors: unknown[] = []
    const updates = new Updates(updater, {
      language: () => language,
      tell: (news) => void told.push(news),
      onError: (error) => void errors.push(error),
    })
    return { updates, told, errors, quit }
  }

  it('fetches a newer version, tells so, and puts it in the place of the old one when the program quits', async () => {
    const newer = publish('1.1.0')
    const { updates, told, errors, quit } = program('ar')
    await updates.check(false)
    expect(errors).toEqual([])
    expect(told).toEqual([
      {
        message: 'الإصدار 1.1.0 جاهز.',
        detail: 'يُثبَّت عند إغلاق البرنامج، ولا يمس المقالات.',
        isAsked: false,
      },
    ])
    expect(readFileSync(installed(), 'utf8')).toContain('1.0.0')
    quit()
    expect(readFileSync(installed(), 'utf8')).toBe(newer)
    expect(asked).toEqual(['latest-linux.yml', 'Tahrir-1.1.0.AppImage'])
  })

  it('tells a person who asks that there is none newer, and nobody else', async () => {
    publish('1.0.0')
    const { updates, told } = program('en')
    await updates.check(false)
    expect(told).toEqual([])
    await updates.check(true)
    expect(told).toEqual([{ message: 'This is the newest version of Tahrir.', detail: '', isAsked: true }])
  })

  it('takes no older version, and none whose bytes are not those of the feed', async () => {
    publish('0.9.0')
    const older = program('en')
    await older.updates.check(true)
    expect(older.told.map(({ message }) => message)).toEqual(['This is the newest version of Tahrir.'])

    publish('1.2.0', false)
    const cut = program('en')
    await cut.updates.check(true)
    expect(cut.told.map(({ message }) => message)).toEqual([
      'Version 1.2.0 is out and is being downloaded.',
      'The program could not be updated.',
    ])
    expect(String(cut.errors[0])).toMatch(/sha512|size/i)
    cut.quit()
    expect(readFileSync(installed(), 'utf8')).toContain('1.0.0')
  })

  it('tells who asks that the feed is not there, and keeps it from everybody else', async () => {
    const { updates, told, errors } = program('ar')
    await updates.check(false)
    expect(told).toEqual([])
    expect(errors.length).toBeGreaterThan(0)
    await updates.check(true)
    expect(told.map(({ message }) => message)).toEqual(['تعذّر التحديث.'])
    expect(asked).toContain('latest-linux.yml')
  })
})

describe('updateFeed', () => {
  const unpacked = { isPackaged: false, resourcesPath: undefined }

  it('is none unless somebody names one', () => {
    expect(updateFeed({}, unpacked)).toBeNull()
    expect(updateFeed({ TAHRIR_UPDATE_FEED: '' }, { isPackaged: true, resourcesPath: tmpdir() })).toBeNull()
  })

  it('is the address that the environment names, by HTTPS or of this machine', () => {
    const named = (address: string) => updateFeed({ TAHRIR_UPDATE_FEED: address }, unpacked)
    for (const address of ['https://updates.example/tahrir', 'http://127.0.0.1:8000/', 'http://[::1]/']) {
      expect(named(address), address).toEqual({ kind: 'address', address })
    }
    for (const address of ['http://updates.example/', 'http://127.0.0.1.evil.example/', 'file:///tmp', 'x']) {
      expect(named(address), address).toBeNull()
    }
  })

  it('is that of the package, where it was packed with one', () => {
    const resourcesPath = mkdtempSync(join(tmpdir(), 'tahrir-feed-'))
    writeFileSync(join(resourcesPath, 'app-update.yml'), feedConfig('https://updates.example/'))
    expect(updateFeed({}, { isPackaged: true, resourcesPath })).toEqual({ kind: 'packed' })
    expect(updateFeed({}, { isPackaged: false, resourcesPath })).toBeNull()
    rmSync(resourcesPath, { recursive: true })
  })
})
