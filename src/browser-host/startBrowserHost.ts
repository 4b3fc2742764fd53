import { randomBytes } from 'node:crypto'
import { createServer, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { ServiceHost } from '../services/createServices.ts'
import { addressOf } from './addressOf.ts'
import { answerRequest } from './answerRequest.ts'
import { type HostRecord, readHostRecord, removeHostRecord, writeHostRecord } from './hostRecord.ts'
import { loopbackGuard } from './loopbackGuard.ts'
import { maximumMessageSize, socketTransport } from './socketTransport.ts'
import { readStaticFiles } from './staticFiles.ts'

/**
 * A request whose headers take longer than five seconds, or that has not ended after thirty, is cut off: whoever sends a
 * byte now and then would keep a connection for good. The page's own requests take milliseconds.
 */
const slowest = { headersTimeout: 5000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }

/** What is refused may read the answer for so long, in milliseconds. */
const refusedAfter = 1000

/** So many connections at once, and so many pages; more than any person has windows. */
const mostConnections = 512
const mostSockets = 100

export interface BrowserHostOptions {
  serviceHost: ServiceHost
  /** The built page, `out/renderer`. */
  rendererFolder: string
  /** 0 takes a free port: that of a host that was killed on this archive, else any. */
  port: number
  /** Where the record of this run is kept while it lasts. */
  dataFolder: string
}

export interface BrowserHost {
  /** The address that lets a browser in, with the token of this run. */
  address: string
  close(): Promise<void>
}

/**
 * Shows the program to browsers on this machine: the page over HTTP, the services over one WebSocket
 * per page. Only requests with the token of this run are let in. Rejects with the system's error where
 * the port cannot be had or the page was not built. Closing leaves the services open.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { serviceHost, rendererFolder, dataFolder } = options
  const files = await readStaticFiles(rendererFolder)
  const token = randomBytes(32).toString('base64url')

  const server = createServer(slowest)
  server.maxConnections = mostConnections
  const port = await listenAsBefore(server, options)
  const guard = loopbackGuard(port, token)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessageSize,
    perMessageDeflate: false,
  })
  const record: HostRecord = { port, token, pid: process.pid }

  server.on('request', (request, response) => {
    const { status, headers, body } = answerRequest(request, guard, files)
    response.writeHead(status, status === 200 ? { ...headers, 'Content-Length': body.length } : headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  server.on('clientError', (_error, socket) => refuseSocket(socket, 400))
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const { headers } = request
    if (guard.ownHost(headers) === null || guard.origin(headers) !== 'own') return refuseSocket(socket, 403)
    if (!guard.hasCookie(headers)) return refuseSocket(socket, 401)
    if (request.url !== '/socket') return refuseSocket(socket, 404)
    if (sockets.clients.size >= mostSockets) return refuseSocket(socket, 503)
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const detach = serviceHost.attach(socketTransport(opened))
      opened.on('close', detach)
    })
  })

  try {
    writeHostRecord(dataFolder, record)
  } catch (error) {
    server.close()
    throw error
  }

  return {
    address: addressOf(record),
    async close() {
      removeHostRecord(dataFolder, record)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const goingAway = 1001
      for (const socket of sockets.clients) socket.close(goingAway)
      server.closeAllConnections()
      const patience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, 1000)
      await closed
      clearTimeout(patience)
    },
  }
}

/**
 * A host that was killed has left its record. The next one takes the same port if it is free, so that a
 * page that is still open, with something unsaved, finds its host again.
 */
async function listenAsBefore(
  server: ReturnType<typeof createServer>,
  { port, dataFolder }: BrowserHostOptions,
): Promise<number> {
  const before = port === 0 ? readHostRecord(dataFolder) : null
  if (before === null) return listen(server, port)
  return listen(server, before.port).catch(() => listen(server, port))
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function refuseSocket(socket: Duplex, status: number): void {
  // Whoever does not close its side would keep the connection.
  setTimeout(() => socket.destroy(), refusedAfter).unref()
  if (!socket.writable) return void socket.destroy()
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
