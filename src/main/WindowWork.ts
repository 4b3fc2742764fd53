import { type BrowserWindow, Notification } from 'electron'
import type { WorkEvent } from '../services/hostPort.ts'

/** What takes the progress away; what shows that there is some, of which nobody knows how far it is. */
const none = -1
const indeterminate = 2

/** Notifications that are on the screen: Electron forgets one, and what its click does, that nobody holds. */
const shown = new Set<Notification>()

/** Shows how far the work of one window is at its icon, and tells what came of it where the person is elsewhere. */
export class WindowWork {
  readonly #window: BrowserWindow
  readonly #describe: (
    event: Extract<WorkEvent, { state: 'ended' }>,
  ) => { title: string; body: string } | null
  readonly #running = new Map<number, { done: number; total: number | null }>()

  constructor(
    window: BrowserWindow,
    describe: (event: Extract<WorkEvent, { state: 'ended' }>) => { title: string; body: string } | null,
  ) {
    this.#window = window
    this.#describe = describe
  }

  take(event: WorkEvent): void {
    if (event.state === 'running') this.#running.set(event.id, event)
    else this.#running.delete(event.id)
    if (this.#window.isDestroyed()) return
    this.#window.setProgressBar(this.#progress())
    if (event.state === 'ended' && !this.#window.isFocused()) this.#tell(event)
  }

  #progress(): number {
    const works = [...this.#running.values()]
    if (works.length === 0) return none
    const total = works.reduce((sum, work) => sum + (work.total ?? 0), 0)
    if (total === 0 || works.some((work) => work.total === null)) return indeterminate
    return works.reduce((sum, { done }) => sum + done, 0) / total
  }

  #tell(event: Extract<WorkEvent, { state: 'ended' }>): void {
    const texts = this.#describe(event)
    if (texts === null || !Notification.isSupported()) return
    const notification = new Notification(texts)
    shown.add(notification)
    notification.on('close', () => shown.delete(notification))
    notification.on('click', () => {
      shown.delete(notification)
      if (this.#window.isDestroyed()) return
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.show()
      this.#window.focus()
    })
    notification.show()
  }
}
