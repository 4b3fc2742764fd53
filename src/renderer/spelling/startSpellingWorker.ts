import { type Client, createClient } from '../../shared/rpc/createClient.ts'
import { type SpellingContract, spellingContract } from '../../shared/spelling/spellingContract.ts'

export interface SpellingThread {
  client: Client<SpellingContract>
  stop(): void
}

/** Starts the thread that has the dictionaries. Calls that are on their way when it fails are answered with `disconnected`. */
export function startSpellingWorker(): SpellingThread {
  const worker = new Worker(new URL('./spellingWorker.ts', import.meta.url), {
    type: 'module',
    name: 'spelling',
  })
  const client = createClient(spellingContract, {
    send: (message) => worker.postMessage(message),
    onMessage(listener) {
      const take = ({ data }: MessageEvent) => listener(data)
      worker.addEventListener('message', take)
      return () => worker.removeEventListener('message', take)
    },
    onConnection(listener) {
      const lose = () => listener(false)
      worker.addEventListener('error', lose)
      return () => worker.removeEventListener('error', lose)
    },
  })
  return {
    client,
    stop() {
      worker.terminate()
      client.dispose()
    },
  }
}
