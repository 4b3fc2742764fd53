import type { ServiceHost } from '../../src/services/createServices.ts'
import type { Transport } from '../../src/shared/rpc/transport.ts'

/** One kind of way between pages and their host, with a host at its end. */
export interface Way {
  /** A new page: one window or one socket. */
  connect(): Promise<Connection>
  close(): Promise<void>
}

export interface Connection {
  /** The page's end. */
  transport: Transport
  /** The page is gone: its window or socket is closed. */
  disconnect(): void
}

export type OpenWay = (serviceHost: ServiceHost) => Promise<Way>
