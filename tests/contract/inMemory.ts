import { memoryTransport } from '../../src/shared/rpc/memoryTransport.ts'
import type { OpenWay } from './Way.ts'

/** The way within one process. */
export const inMemory: OpenWay = async (serviceHost) => ({
  async connect() {
    const [page, host] = memoryTransport()
    return { transport: page, disconnect: serviceHost.attach(host) }
  },
  async close() {},
})
