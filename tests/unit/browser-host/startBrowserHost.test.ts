import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startBrowserHost } from '../../../src/browser-host/startBrowserHost.ts'
import { ask, type RunningHost, runHost } from './runningHost.ts'

const running: RunningHost[] = []
const start = async () => {
  const host = await runHost()
  running.push(host)
  return host
}
afterEach(async () => {
  for (const host of running.splice(0)) await host.stop()
})

describe('The browser host', () => {
  it('turns the address with the token into a cookie that scripts and other sites cannot use', async () => {
    const host = await start()
    const received = await ask(host, `/?token=${host.token}`)
    expect(received.status).toBe(303)
    expect(received.headers.location).toBe('/')
    expect(received.headers['set-cookie']).toEqual([`${host.cookie}; Path=/; HttpOnly; SameSite=Strict`])
  })

  it('makes a new token of 256 bits for each run', async () => {
    const [first, second] = [await start(), await start()]
    expect(Buffer.from(first.token, 'base64url')).toHaveLength(32)
    expect(second.token).not.toBe(first.token)
    expect((await ask(second, '/', { Cookie: `tahrir-${second.port}=${first.token}` })).status).toBe(401)
  })

  it('serves the page fresh each time and hashed files for good', async () => {
    const host = await start()
    const page = await ask(host, '/', { Cookie: host.cookie })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['cache-control']).toBe('no-store')
    const script = await ask(host, '/assets/index-Ab3dEf7h.js', { Cookie: host.cookie })
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.headers['cache-control']).toContain('immutable')
    const known = { Cookie: host.cookie, 'If-None-Match': String(script.headers.etag) }
    const again = await ask(host, '/assets/index-Ab3dEf7h.js', known)
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const host = await start()
    const page = await ask(host, '/', { Cookie: host.cookie })
    const head = await ask(host, '/', { Cookie: host.cookie }, 'HEAD')
    expect([head.status, head.body]).toEqual([200, ''])
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page.body)))
  })

  it('keeps the token where only its owner can read it, and only while it runs', async () => {
    const host = await start()
    const file = join(host.folder, 'data', 'browser-host.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      port: host.port,
      token: host.token,
      pid: process.pid,
    })
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    await host.close()
    expect(existsSync(file)).toBe(false)
  })

  it('leaves the record of a host that started after it on the same archive', async () => {
    const first = await start()
    const options = { serviceHost: first.serviceHost, port: 0, dataFolder: join(first.folder, 'data') }
    const second = await startBrowserHost({ ...options, rendererFolder: join(first.folder, 'renderer') })
    const file = join(first.folder, 'data', 'browser-host.json')
    await first.close()
    expect(JSON.parse(readFileSync(file, 'utf8')).port).toBe(Number(new URL(second.address).port))
    await second.close()
    expect(existsSync(file)).toBe(false)
  })

  it('says by a system error that its port is taken, and leaves the record of the other host', async () => {
    const host = await start()
    const options = { serviceHost: host.serviceHost, port: host.port, dataFolder: join(host.folder, 'data') }
    await expect(
      startBrowserHost({ ...options, rendererFolder: join(host.folder, 'renderer') }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect(JSON.parse(readFileSync(join(host.folder, 'data', 'browser-host.json'), 'utf8')).token).toBe(
      host.token,
    )
  })

  it('says by a system error that the page was not built, and takes no port', async () => {
    const host = await start()
    const options = { serviceHost: host.serviceHost, port: 0, dataFolder: join(host.folder, 'data') }
    await expect(
      startBrowserHost({ ...options, rendererFolder: join(host.folder, 'nowhere') }),
    ).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
