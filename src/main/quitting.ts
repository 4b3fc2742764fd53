import { app } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'

/** How long quitting waits for what is being written, in milliseconds. */
const patience = 10_000

let isAsked = false

/** Whether the program is to end, and not only one of its windows. */
export const isQuitting = (): boolean => isAsked

/** The person stays after all. */
export function stayOpen(): void {
  isAsked = false
}

/**
 * Quits in order: the windows close first, each saved; then what the services are in the middle of comes to its end;
 * `leave` closes the store. This is also what SIGTERM, SIGINT and SIGHUP do: Electron answers them by quitting.
 */
export function quitInOrder(serviceHost: Pick<ServiceHost, 'isBusy' | 'settled'>, leave: () => void): void {
  let hasWaited = false
  app.on('before-quit', () => {
    isAsked = true
  })
  app.on('will-quit', (event) => {
    if (hasWaited || !serviceHost.isBusy()) return leave()
    event.preventDefault()
    hasWaited = true
    void serviceHost.settled(patience).then(() => app.quit())
  })
}
