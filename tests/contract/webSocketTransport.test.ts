import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket as NodeWebSocket } from 'ws'
import { startBrowserHost } from '../../src/browser-host/startBrowserHost.ts'
import { type WebSocketTransport, webSocketTransport } from '../../src/renderer/webSocketTransport.ts'
import { contractSuite } from './contractSuite.ts'

contractSuite('a WebSocket', async (serviceHost) => {
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-contract-host-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tahrir</title>')
  const host = await startBrowserHost({ serviceHost, rendererFolder: folder, port: 0, dataFolder: folder })
  const { origin, host: authority } = new URL(host.address)
  const pages: WebSocketTransport[] = []
  // As a browser does: the address with the token leaves a cookie, and the socket comes with it and with its origin.
  const welcome = await fetch(host.address, { redirect: 'manual' })
  const headers = { Origin: origin, Cookie: welcome.headers.get('set-cookie')?.split(';')[0] ?? '' }
  return {
    async connect() {
      const transport = webSocketTransport(
        `ws://${authority}/socket`,
        (address) => new NodeWebSocket(address, { headers }) as unknown as WebSocket,
      )
      pages.push(transport)
      return { transport, disconnect: () => transport.close() }
    },
    async close() {
      for (const page of pages) page.close()
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
})
