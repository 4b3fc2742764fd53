import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, openSocket, type RunningHost, runHost, secret } from './runningHost.ts'

let host: RunningHost
beforeAll(async () => {
  host = await runHost()
})
afterAll(() => host.stop())

/** Headers may name the running host's port and token, which are not known before it runs. */
type Case = [name: string, status: number, path: string, headers: Record<string, string>, method?: string]

const filled = (text: string) => text.replaceAll('PORT', String(host.port)).replaceAll('TOKEN', host.token)
const filledHeaders = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)]))

const cookie = { Cookie: 'tahrir-PORT=TOKEN' }

const requests: Case[] = [
  ['its own page with the cookie', 200, '/', cookie],
  ['its own page by the name localhost', 200, '/', { ...cookie, Host: 'localhost:PORT' }],
  [
    'a host name that resolves to this machine (DNS rebinding)',
    403,
    '/',
    { ...cookie, Host: 'news.example' },
  ],
  ['such a name with the right port', 403, '/', { ...cookie, Host: 'news.example:PORT' }],
  ['the loopback address without a port', 403, '/', { ...cookie, Host: '127.0.0.1' }],
  ['the loopback address with another port', 403, '/', { ...cookie, Host: '127.0.0.1:1' }],
  ['a host name that begins like its own', 403, '/', { ...cookie, Host: '127.0.0.1:PORT.news.example' }],
  ['the right token under a foreign host', 403, '/?token=TOKEN', { Host: 'news.example' }],
  ['another site', 403, '/', { ...cookie, Origin: 'https://news.example' }],
  ['a page without an origin, as in a sandboxed frame', 403, '/', { ...cookie, Origin: 'null' }],
  ['another port of this machine', 403, '/', { ...cookie, Origin: 'http://127.0.0.1:1' }],
  ['the same port over another scheme', 403, '/', { ...cookie, Origin: 'https://127.0.0.1:PORT' }],
  ['its other name as origin', 403, '/', { ...cookie, Origin: 'http://localhost:PORT' }],
  [
    'a script of another site, by what its browser says',
    403,
    '/index.html',
    { ...cookie, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
  ],
  [
    'a picture of another port of this machine, by what its browser says',
    403,
    '/index.html',
    { ...cookie, 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' },
  ],
  [
    'a link from another site',
    200,
    '/',
    { ...cookie, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' },
  ],
  ['no cookie', 401, '/', {}],
  ['no cookie, for a file', 401, '/assets/index-Ab3dEf7h.js', {}],
  ['a wrong cookie', 401, '/', { Cookie: 'tahrir-PORT=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ['an empty cookie', 401, '/', { Cookie: 'tahrir-PORT=' }],
  ['the token in a cookie of another name', 401, '/', { Cookie: 'tahrir=TOKEN' }],
  ['a planted cookie before the right one', 200, '/', { Cookie: 'tahrir-PORT=x; tahrir-PORT=TOKEN' }],
  ['a wrong token', 401, '/?token=x', {}],
  ['an empty token', 401, '/?token=', {}],
  ['the right token at another path', 401, '/assets/?token=TOKEN', {}],
  ['the right token by POST', 403, '/?token=TOKEN', {}, 'POST'],
  ['a form of another site', 403, '/', { ...cookie, Origin: 'https://news.example' }, 'POST'],
  ['a POST that does not say where it comes from', 403, '/', cookie, 'POST'],
  ['a POST of its own page', 405, '/', { ...cookie, Origin: 'http://127.0.0.1:PORT' }, 'POST'],
  ['a POST of its own page without the cookie', 401, '/', { Origin: 'http://127.0.0.1:PORT' }, 'POST'],
  ['a DELETE of its own page', 405, '/', { ...cookie, Origin: 'http://127.0.0.1:PORT' }, 'DELETE'],
  ['the folder above', 404, '/../secret.txt', cookie],
  ['the folder above, encoded', 404, '/%2e%2e/secret.txt', cookie],
  ['the folder above, with an encoded slash', 404, '/..%2fsecret.txt', cookie],
  ['the folder above, encoded twice', 404, '/%252e%252e%252fsecret.txt', cookie],
  ['two folders up from a folder that exists', 404, '/assets/../../secret.txt', cookie],
  ['the folder above, with backslashes', 404, '/assets\\..\\..\\secret.txt', cookie],
  ['the data folder', 404, '/../data/browser-host.json', cookie],
  ['an absolute path', 404, '//etc/passwd', cookie],
  ['a path with a zero byte', 404, '/index.html%00.js', cookie],
  ['a path that is no valid encoding', 404, '/%E0%A4%A', cookie],
  ['a folder', 404, '/assets/', cookie],
  ['the address of another site', 404, 'http://news.example/', cookie],
  ['the socket without an upgrade', 404, '/socket', cookie],
]

describe('A browser host that is asked', () => {
  for (const [name, status, path, headers, method] of requests) {
    it(`answers ${status} to ${name}`, async () => {
      const received = await ask(host, filled(path), filledHeaders(headers), method)
      expect(received.status).toBe(status)
      expect(received.body).not.toContain(secret)
      if (status >= 400) expect(received.body).not.toContain(host.token)
    })
  }

  it('sends the same strict headers with every answer', async () => {
    for (const path of ['/', '/nowhere', `/?token=${host.token}`]) {
      for (const headers of [{}, { Cookie: host.cookie }, { Host: 'news.example' }]) {
        const received = await ask(host, path, headers)
        const policy = String(received.headers['content-security-policy'])
        expect(policy).toContain("default-src 'none'")
        expect(policy).toContain("script-src 'self';")
        expect(policy).toContain("frame-ancestors 'none'")
        expect(received.headers['x-content-type-options']).toBe('nosniff')
        expect(received.headers['referrer-policy']).toBe('no-referrer')
        expect(received.headers['cross-origin-opener-policy']).toBe('same-origin')
        expect(received.headers['cross-origin-resource-policy']).toBe('same-origin')
        expect(received.headers['access-control-allow-origin']).toBeUndefined()
      }
    }
  })

  it('answers 400 to what is no HTTP, and goes on', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(host.port, '127.0.0.1', () => socket.write('مرحبا\r\n\r\n'))
      const chunks: Buffer[] = []
      socket.on('data', (chunk) => chunks.push(chunk))
      socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect((await ask(host, '/', { Cookie: host.cookie })).status).toBe(200)
  })

  it('lets nobody in from outside this machine: it listens on the loopback address only', async () => {
    await expect(
      new Promise((resolve, reject) => {
        const socket = connect(host.port, '::1', () => resolve('connected'))
        socket.on('error', reject)
      }),
    ).rejects.toThrow()
    expect(new URL(host.address).hostname).toBe('127.0.0.1')
  })
})

const upgrades: Case[] = [
  ['its own page', 101, '/socket', {}],
  [
    'its own page by the name localhost',
    101,
    '/socket',
    { Host: 'localhost:PORT', Origin: 'http://localhost:PORT' },
  ],
  ['another site', 403, '/socket', { Origin: 'https://news.example' }],
  ['a page without an origin', 403, '/socket', { Origin: 'null' }],
  ['another port of this machine', 403, '/socket', { Origin: 'http://127.0.0.1:1' }],
  ['a foreign host name', 403, '/socket', { Host: 'news.example:PORT' }],
  [
    'a foreign host name and its origin',
    403,
    '/socket',
    { Host: 'news.example', Origin: 'http://news.example' },
  ],
  ['a page without the cookie', 401, '/socket', { Cookie: 'a=b' }],
  ['a page with a wrong cookie', 401, '/socket', { Cookie: 'tahrir-PORT=x' }],
  ['its own page at another path', 404, '/other', {}],
  ['the token in the address instead of the cookie', 401, '/socket?token=TOKEN', { Cookie: 'a=b' }],
]

describe('A browser host that is asked for a WebSocket', () => {
  for (const [name, status, path, headers] of upgrades) {
    it(`answers ${status} to ${name}`, async () => {
      const socket = openSocket(host, filledHeaders(headers), filled(path))
      const answered = await new Promise<number>((resolve) => {
        socket.on('open', () => resolve(101))
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
        socket.on('error', () => {})
      })
      socket.terminate()
      expect(answered).toBe(status)
    })
  }

  it('answers 403 to a socket that does not say where it comes from', async () => {
    const received = await ask(host, '/socket', {
      Cookie: host.cookie,
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    })
    expect(received.status).toBe(403)
  })
})
