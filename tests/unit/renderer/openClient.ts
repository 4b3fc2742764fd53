import { createServices } from '../../../src/services/createServices.ts'
import { contract, type TahrirClient } from '../../../src/shared/contract/contract.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import { switchedTransport } from '../../harness/switchedTransport.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { testHost } from '../../harness/testHost.ts'

/** A window's client on the real services of an archive of its own. `way` can be held, cut and mended. */
export function openClient(): {
  client: TahrirClient
  way: { hold(): void; release(): void; cut(): void; mend(): void }
  /** Adds an article by import and gives its id. */
  add(text: string): Promise<string>
  dispose(): void
} {
  const { store, dispose } = temporaryStore()
  const services = createServices(store, testHost)
  const [windowEnd, hostEnd] = memoryTransport()
  const detach = services.attach(hostEnd)
  const switched = switchedTransport(windowEnd)
  const connection = new Set<(isConnected: boolean) => void>()
  const tell = (isConnected: boolean) => {
    for (const listener of connection) listener(isConnected)
  }
  const client = createClient(contract, {
    ...switched,
    onConnection(listener) {
      connection.add(listener)
      return () => void connection.delete(listener)
    },
  })
  return {
    client,
    way: { ...switched, cut: () => tell(false), mend: () => tell(true) },
    async add(text) {
      const reply = await client.call('transfers.import', {
        name: 'sample.txt',
        bytes: new TextEncoder().encode(text),
      })
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value.id
    },
    dispose() {
      client.dispose()
      detach()
      services.close()
      dispose()
    },
  }
}
