import { contract, type TahrirClient } from '../shared/contract/contract.ts'
import { createClient } from '../shared/rpc/createClient.ts'
import type { Transport } from '../shared/rpc/transport.ts'
import { webSocketTransport } from './webSocketTransport.ts'

declare global {
  interface Window {
    /** Put there by the preload script of a window that the desktop program opened itself. */
    readonly tahrirTransport?: Transport
  }
}

/** The way to the host: the one that the preload brought, or a socket to where the page came from. */
export function connect(): TahrirClient {
  return createClient(contract, window.tahrirTransport ?? webSocketTransport(socketAddress(window.location)))
}

function socketAddress({ host, protocol }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/socket`
}
