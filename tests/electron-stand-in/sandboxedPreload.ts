import type { Wire } from './wire.ts'
import type { WorldBridge } from './worldBridge.ts'

type Listener = (event: object, ...input: unknown[]) => void

/**
 * Runs a preload as Electron does in a sandboxed window: in a world of its own, as CommonJS, with a `require`
 * that knows `electron` and nothing of Node. `post` takes what is sent; the result takes what arrives.
 *
 * Runs in the page by its own source text: it may use nothing from outside itself.
 */
export function sandboxedPreload(
  bridge: WorldBridge,
  { encode, decode }: Wire,
  post: (text: string) => void,
  run: (require: (name: string) => unknown, module: { exports: object }, exports: object) => void,
): (text: string) => void {
  const listeners = new Map<string, Listener[]>()
  const ipcRenderer = {
    send(channel: string, ...input: unknown[]) {
      // What Electron cannot clone throws here too.
      post(encode([channel, ...structuredClone(input)]))
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    off(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      )
    },
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  }
  const module = { exports: {} }
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return { contextBridge, ipcRenderer }
  }
  run(require, module, module.exports)

  return (text) => {
    const [channel, ...input] = decode(text) as [string, ...unknown[]]
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...input)
  }
}
