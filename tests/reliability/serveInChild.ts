import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { WebSocket as NodeWebSocket } from 'ws'
import { built, projectFolder } from '../../scripts/buildPaths.ts'
import { webSocketTransport } from '../../src/renderer/webSocketTransport.ts'
import { contract, type TahrirClient } from '../../src/shared/contract/contract.ts'
import { createClient } from '../../src/shared/rpc/createClient.ts'

export interface ServedProgram {
  /** The line that it printed when it was ready. */
  address: string
  /** What it has printed on standard error. */
  said(): string
  child: ChildProcess
  /** A client as the page has one, over a WebSocket of its own. */
  connect(): TahrirClient
  /** Ends the process by a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>
}

/** Starts the built `tahrir serve` and waits for nothing. */
export function spawnServe(
  dataFolder: string,
  language: 'ar' | 'en' = 'en',
  nodeOptions: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
) {
  return spawn(process.execPath, [...nodeOptions, built.cli, 'serve', '--port', '0'], {
    cwd: projectFolder,
    env: { ...process.env, TAHRIR_DATA: dataFolder, TAHRIR_LANGUAGE: language, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the built `tahrir serve` in a process of its own, on the archive in `dataFolder`. `nodeOptions` are for Node. */
export async function serveInChild(
  dataFolder: string,
  language: 'ar' | 'en' = 'en',
  nodeOptions: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<ServedProgram> {
  const child = spawnServe(dataFolder, language, nodeOptions, environment)
  const gone = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ready = once(lines, 'line').then(([line]) => String(line))
  const early = gone.then(() => Promise.reject(new Error(`tahrir serve ended before it was ready: ${said}`)))
  const address = await Promise.race([ready, early])
  const { host, origin, port, searchParams } = new URL(address)
  const closings: (() => void)[] = []
  return {
    address,
    said: () => said,
    child,
    connect() {
      const headers = { Origin: origin, Cookie: `tahrir-${port}=${searchParams.get('token')}` }
      // Node's own WebSocket cannot set the headers that a browser sets by itself.
      const open = (at: string) => new NodeWebSocket(at, { headers }) as unknown as WebSocket
      const transport = webSocketTransport(`ws://${host}/socket`, open)
      closings.push(() => transport.close())
      return createClient(contract, transport)
    },
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await gone
      for (const close of closings) close()
    },
  }
}
