import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket as NodeWebSocket } from 'ws'
import { type BrowserHost, startBrowserHost } from '../../../src/browser-host/startBrowserHost.ts'
import { createServices, type ServiceHost } from '../../../src/services/createServices.ts'
import { openStore } from '../../../src/store/openStore.ts'

export interface RunningHost extends BrowserHost {
  folder: string
  port: number
  token: string
  cookie: string
  serviceHost: ServiceHost
  stop(): Promise<void>
}

/** What stands beside the folder of pages and must never come out of the host. */
export const secret = 'لا يخرج هذا السطر من الجهاز'

/** Starts the real browser host over a new archive, with a page of two files. */
export async function runHost(port = 0): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-host-'))
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>صفحة</title>')
  writeFileSync(join(rendererFolder, 'assets', 'index-Ab3dEf7h.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), secret)
  const dataFolder = join(folder, 'data')
  const store = openStore(dataFolder)
  if (!store.ok) throw new Error(store.error.message)
  const serviceHost = createServices(store.value, {
    version: '0.0.0',
    systemLanguage: 'ar',
    forcedLanguage: null,
    dialogs: null,
    systemUser: 'laila',
    name: 'browser',
  })
  const host = await startBrowserHost({ serviceHost, rendererFolder, port, dataFolder })
  const address = new URL(host.address)
  const token = address.searchParams.get('token') ?? ''
  const ownPort = Number(address.port)
  return {
    ...host,
    folder,
    token,
    port: ownPort,
    cookie: `tahrir-${ownPort}=${token}`,
    serviceHost,
    async stop() {
      await host.close()
      serviceHost.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export interface Received {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Sends a request as it is: nothing in the path is tidied up. */
export function ask(
  { port }: RunningHost,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** A WebSocket to the host with the headers of its own page, or with others. */
export function openSocket(
  { port, cookie }: RunningHost,
  headers: Record<string, string> = {},
  path = '/socket',
): NodeWebSocket {
  const own = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` }
  return new NodeWebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { ...own, ...headers } })
}
