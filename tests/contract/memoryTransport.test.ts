import { memoryTransport } from '../../src/shared/rpc/memoryTransport.ts'
import { contractSuite } from './contractSuite.ts'

contractSuite('memory', async (serviceHost) => ({
  async connect() {
    const [page, host] = memoryTransport()
    return { transport: page, disconnect: serviceHost.attach(host) }
  },
  async close() {},
}))
