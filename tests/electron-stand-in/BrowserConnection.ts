import type { CDPSession } from 'playwright-core'

/** The DevTools protocol of one target, typed by Playwright's own declarations. */
export type Session = Pick<CDPSession, 'send' | 'on'>

interface Incoming {
  id?: number
  sessionId?: string
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}

/** A connection to a running Chromium by the DevTools protocol, beside the one that the test itself has. */
export class BrowserConnection {
  readonly browser: Session
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (message: Incoming) => void>()
  readonly #listeners = new Map<string, ((params: never) => void)[]>()
  #calls = 0

  static async open(address: string): Promise<BrowserConnection> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', () => reject(new Error(`No browser at ${address}.`)), { once: true })
    })
    return new BrowserConnection(socket)
  }

  constructor(socket: WebSocket) {
    this.#socket = socket
    this.browser = this.session(undefined)
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Incoming))
  }

  onClose(listener: () => void): void {
    this.#socket.addEventListener('close', listener, { once: true })
  }

  async openPage(context: string | undefined): Promise<{ targetId: string; sessionId: string }> {
    const { targetId } = await this.browser.send('Target.createTarget', {
      url: 'about:blank',
      ...(context === undefined ? {} : { browserContextId: context }),
    })
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true })
    return { targetId, sessionId }
  }

  /** Without asking the page; nothing happens where it is gone already. */
  closePage(targetId: string): void {
    this.browser.send('Target.closeTarget', { targetId }).catch(() => {})
  }

  session(sessionId: string | undefined): Session {
    return {
      send: (method: string, params?: unknown) =>
        new Promise<unknown>((resolve, reject) => {
          const id = ++this.#calls
          this.#waiting.set(id, ({ result, error }) => {
            if (error === undefined) resolve(result)
            else reject(new Error(`${method}: ${error.message}`))
          })
          this.#socket.send(JSON.stringify({ id, sessionId, method, params }))
        }),
      on: (method: string, listener: (params: never) => void) => {
        const key = `${sessionId ?? ''} ${method}`
        this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener])
      },
    } as unknown as Session
  }

  #receive({ id, sessionId, method, params, ...answer }: Incoming): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.(answer)
      this.#waiting.delete(id)
      return
    }
    for (const listener of this.#listeners.get(`${sessionId ?? ''} ${method}`) ?? [])
      listener(params as never)
  }
}
