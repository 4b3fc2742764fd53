import type { Page } from 'playwright-core'

interface PageTransport {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): () => void
}

/**
 * A call from a page's own world, by what its preload gave it; byte arrays are lists of numbers on the test's
 * side. Gives the raw reply, or `no answer` after `patience` milliseconds.
 */
export function callHost(page: Page, method: string, input: object, patience = 10_000): Promise<unknown> {
  return page.evaluate(
    ({ method, input, patience }) => {
      const { tahrirTransport } = window as unknown as { tahrirTransport: PageTransport }
      const call = 1_000_000 + Math.floor(Math.random() * 1_000_000)
      const bytes = 'bytes' in input ? { bytes: Uint8Array.from(input.bytes as number[]) } : {}
      return new Promise<unknown>((resolve) => {
        setTimeout(() => resolve('no answer'), patience)
        const stop = tahrirTransport.onMessage((message) => {
          const { kind, call: answered, reply } = message as { kind: string; call: number; reply: unknown }
          if (kind !== 'reply' || answered !== call) return
          stop()
          const { value } = reply as { value?: { bytes?: unknown } }
          if (!(value?.bytes instanceof Uint8Array)) return resolve(reply)
          resolve({ ok: true, value: { ...value, bytes: [...value.bytes] } })
        })
        tahrirTransport.send({ kind: 'request', call, method, input: { ...input, ...bytes } })
      })
    },
    { method, input, patience },
  )
}
