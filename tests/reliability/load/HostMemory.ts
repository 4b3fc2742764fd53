import { WebSocket } from 'ws'

export interface HostState {
  /** The heap after a collection, in bytes. */
  heap: number
  /** What of the host's own runtime is open: timers, sockets, ports, by kind. */
  resources: Record<string, number>
}

/** Looks into a host that was started with `--inspect`, by Node's own inspector. */
export class HostMemory {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (result: unknown) => void>()
  #calls = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown }
      if (id === undefined) return
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
    })
  }

  /** `said` is what the host has printed on standard error; the address of its inspector is in it. */
  static async connect(said: string): Promise<HostMemory> {
    const address = /ws:\/\/\S+/.exec(said)?.[0]
    if (address === undefined) throw new Error(`The host has no inspector: ${said}`)
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    return new HostMemory(socket)
  }

  async read(): Promise<HostState> {
    await this.#call('HeapProfiler.enable')
    await this.#call('HeapProfiler.collectGarbage')
    const expression = `JSON.stringify({ heap: process.memoryUsage().heapUsed, resources: process.getActiveResourcesInfo() })`
    const reply = (await this.#call('Runtime.evaluate', { expression })) as { result: { value: string } }
    const { heap, resources } = JSON.parse(reply.result.value) as { heap: number; resources: string[] }
    const counted: Record<string, number> = {}
    for (const kind of resources) counted[kind] = (counted[kind] ?? 0) + 1
    return { heap, resources: counted }
  }

  close(): void {
    this.#socket.close()
  }

  #call(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#calls
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }
}
