import { appState } from './appState.ts'

type Handler = (request: Request) => Response | Promise<Response>

interface Scheme {
  scheme: string
  privileges?: { standard?: boolean; secure?: boolean }
}

const registered = new Map<string, Scheme>()
const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged(schemes: Scheme[]): void {
    if (appState.isReady) throw new Error('Schemes can only be registered before the app is ready.')
    for (const scheme of schemes) registered.set(scheme.scheme, scheme)
  },
  handle(scheme: string, handler: Handler): void {
    if (!appState.isReady) throw new Error('protocol.handle can only be called once the app is ready.')
    const { standard, secure } = registered.get(scheme)?.privileges ?? {}
    // The http origin that stands for it is both; a scheme that is not would behave otherwise in Electron.
    if (!standard || !secure)
      throw new Error(`The stand-in serves only standard, secure schemes, not ${scheme}.`)
    handlers.set(scheme, handler)
  },
}

/** The handler for an address of a scheme that the program serves itself. */
export function handlerOf(address: string): Handler | undefined {
  return handlers.get(new URL(address).protocol.slice(0, -1))
}
