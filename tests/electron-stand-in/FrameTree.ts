import type { Session } from './BrowserConnection.ts'
import { preloadWorld } from './pageScripts.ts'
import { fromBrowserAddress } from './standInAddress.ts'

/** What the program sees of a frame, as in Electron's WebFrameMain. */
export interface Frame {
  readonly origin: string
  readonly parent: Frame | null
}

interface FrameRecord {
  origin: string
  parentId: string | undefined
}

/** The frames of one page and the preload's context in each, kept by what Chromium reports. */
export class FrameTree {
  readonly #frames = new Map<string, FrameRecord>()
  readonly #contexts = new Map<number, string>()
  #mainId = ''

  /** In Chromium the main frame of a page has the page's own id. */
  follow(session: Session, mainId: string): void {
    this.#mainId = mainId
    this.#frames.set(mainId, { origin: 'null', parentId: undefined })
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#frames.set(frameId, { origin: 'null', parentId: parentFrameId })
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      this.#frames.set(frame.id, {
        origin: fromBrowserAddress(frame.securityOrigin === '://' ? 'null' : frame.securityOrigin),
        parentId: frame.parentId,
      })
    })
    session.on('Page.frameDetached', ({ frameId }) => void this.#frames.delete(frameId))
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string }
      if (context.name !== preloadWorld || frameId === undefined) return
      this.#contexts.set(context.id, frameId)
      // A frame without an address of its own has its parent's origin, which only the context tells.
      const frame = this.#frames.get(frameId)
      if (frame !== undefined) frame.origin = fromBrowserAddress(context.origin)
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId)
    })
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear())
  }

  get mainId(): string {
    return this.#mainId
  }

  isMain(frameId: string): boolean {
    return frameId === this.#mainId
  }

  get mainFrame(): Frame {
    return this.#frame(this.#mainId) ?? { origin: 'null', parent: null }
  }

  get mainPreloadContext(): number | undefined {
    return [...this.#contexts].find(([, frameId]) => frameId === this.#mainId)?.[0]
  }

  /** Null where the frame is gone, as in Electron. */
  frameOfContext(contextId: number): Frame | null {
    return this.#frame(this.#contexts.get(contextId))
  }

  #frame(id: string | undefined): Frame | null {
    const record = id === undefined ? undefined : this.#frames.get(id)
    if (record === undefined) return null
    return { origin: record.origin, parent: this.#frame(record.parentId) }
  }
}
