import { app, type BrowserWindow, powerMonitor } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'

/** How long a system that goes to sleep or shuts down is held up at most, in milliseconds. */
const patience = 3000

/** Has everything sent to the disk before the system sleeps or is locked, and leaves in time when it shuts down. */
export function followPower(serviceHost: Pick<ServiceHost, 'saveAll'>): void {
  const save = () => void serviceHost.saveAll(patience)
  powerMonitor.on('suspend', save)
  powerMonitor.on('lock-screen', save)
  // Linux and macOS wait for a program that asks for it and then leaves by itself. The event is documented; its type leaves it out.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    void serviceHost.saveAll(patience).then(() => app.quit())
  })
}

/** Windows asks each window first and tells it after; then the process has only moments. */
export function followSession(
  window: BrowserWindow,
  serviceHost: Pick<ServiceHost, 'saveAll' | 'close'>,
): void {
  window.on('query-session-end', () => void serviceHost.saveAll(patience))
  window.on('session-end', () => serviceHost.close())
}
