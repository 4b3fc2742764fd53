import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { answerRequest } from './answerRequest.ts'
import { app } from './app.ts'
import type { BrowserConnection, Session } from './BrowserConnection.ts'
import { FrameTree } from './FrameTree.ts'
import { keyEvent } from './keyEvent.ts'
import { bindingName, pageScripts, preloadWorld, receiverName } from './pageScripts.ts'
import { fromBrowserAddress, toBrowserAddress } from './standInAddress.ts'
import { notify } from './standInMessages.ts'
import { wire } from './wire.ts'

const { encode, decode } = wire()

type WindowOpenHandler = (details: { url: string; frameName: string }) => { action: string }

/** Electron's WebContents over one page of Chromium. What the program does not use is not there. */
export class WebContents extends EventEmitter {
  readonly ipc = new EventEmitter()
  readonly #frames = new FrameTree()
  readonly #connected: Promise<Session>
  readonly #connection: BrowserConnection
  #session: Session | undefined
  #windowOpenHandler: WindowOpenHandler | undefined
  #isDestroyed = false
  #address = ''

  /** Without a preload nothing runs in the page. */
  constructor(connection: BrowserConnection, context: string | undefined, preload: string | null) {
    super()
    this.#connection = connection
    this.#connected = this.#connect(context, preload === null ? null : readFileSync(preload, 'utf8'))
    app.emit('web-contents-created', {}, this)
  }

  get mainFrame() {
    return this.#frames.mainFrame
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler
  }

  /** Rejects as Electron does where the page cannot be loaded. */
  async loadURL(address: string): Promise<void> {
    const session = await this.#connected
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve))
    const { errorText, loaderId } = await session.send('Page.navigate', { url: toBrowserAddress(address) })
    if (errorText !== undefined) throw new Error(`${errorText} loading '${address}'`)
    this.#address = address
    // Another fragment of the same page loads nothing.
    if (loaderId !== undefined) await loaded
  }

  /** The address that was loaded last; what the page itself puts behind the hash is not seen here. */
  getURL(): string {
    return this.#address
  }

  reload(): void {
    this.#tell('Page.reload')
  }

  /** Drops a message for which there is no page, as Electron does. */
  send(channel: string, ...input: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
    const contextId = this.#frames.mainPreloadContext
    if (contextId === undefined) return
    const text = encode([channel, ...structuredClone(input)])
    this.#tell('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: `function (text) { ${receiverName}(text) }`,
      arguments: [{ value: text }],
    })
  }

  sendInputEvent(event: { type: string; keyCode: string; modifiers?: string[] }): void {
    this.#tell('Input.dispatchKeyEvent', keyEvent(event))
  }

  /** As a person closes a window: the page is asked first. */
  close(): void {
    this.#tell('Page.close')
  }

  /** Electron throws where there is nothing to show at the pointer. */
  startDrag({ file, icon }: { file: string; icon: { path: string } }): void {
    if (!existsSync(icon.path)) throw new Error('Must specify non-empty icon option')
    notify({ kind: 'dragged', file, icon: icon.path })
  }

  /** Without asking the page. */
  destroy(): void {
    this.#connection.closePage(this.#frames.mainId)
  }

  /** Tells Chromium something about the page and waits for no answer: the page may be gone by then, or be another. */
  #tell(...command: Parameters<Session['send']>): void {
    this.#session?.send(...command).catch(() => {})
  }

  async printToPDF({
    pageSize,
    ...options
  }: {
    pageSize: string
    preferCSSPageSize: boolean
    printBackground: boolean
    generateTaggedPDF: boolean
    generateDocumentOutline: boolean
  }): Promise<Buffer> {
    if (pageSize !== 'A4') throw new Error('The stand-in prints on A4.')
    const session = await this.#connected
    const { data } = await session.send('Page.printToPDF', {
      paperWidth: 8.27,
      paperHeight: 11.69,
      ...options,
    })
    return Buffer.from(data, 'base64')
  }

  async #connect(context: string | undefined, preload: string | null): Promise<Session> {
    const { targetId, sessionId } = await this.#connection.openPage(context)
    const session = this.#connection.session(sessionId)
    this.#session = session
    this.#connection.browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return
      this.#isDestroyed = true
      this.emit('destroyed')
    })
    this.#frames.follow(session, targetId)
    this.#hearPage(session)
    this.#guardNavigation(session)

    if (preload === null) {
      await session.send('Page.enable')
      await session.send('Emulation.setScriptExecutionDisabled', { value: true })
      return session
    }
    const scripts = pageScripts(preload, process.env['STAND_IN_PRELOAD_IN_SUBFRAMES'] === '1')
    await Promise.all([
      session.send('Page.enable'),
      session.send('Inspector.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.preload,
        worldName: preloadWorld,
      }),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ])
    return session
  }

  #hearPage(session: Session): void {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== bindingName) return
      const [channel, ...input] = decode(payload) as [string, ...unknown[]]
      this.ipc.emit(
        channel,
        { senderFrame: this.#frames.frameOfContext(executionContextId), sender: this },
        ...input,
      )
    })
    session.on('Page.loadEventFired', () => {
      notify({ kind: 'loaded' })
      this.emit('did-finish-load')
    })
    session.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    )
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return
      let isPrevented = false
      this.emit('will-prevent-unload', {
        preventDefault: () => {
          isPrevented = true
        },
      })
      if (!isPrevented) app.staysOpen()
      this.#tell('Page.handleJavaScriptDialog', { accept: isPrevented })
    })
    session.on('Page.windowOpen', ({ url, windowName }) => {
      // Nothing was opened: see `withoutPopups`.
      const answer = this.#windowOpenHandler?.({ url: fromBrowserAddress(url), frameName: windowName })
      if (answer?.action !== 'deny') throw new Error('The stand-in can only deny a new window.')
    })
  }

  #guardNavigation(session: Session): void {
    /** Frames whose page asked for a navigation. The program's own (`loadURL`) and a test's (`goto`) are not among them. */
    const requested = new Set<string>()
    const detailsOf = (frameId: string, url: string) => ({
      url: fromBrowserAddress(url),
      isMainFrame: this.#frames.isMain(frameId),
      isSameDocument: false,
    })
    session.on('Page.frameRequestedNavigation', ({ frameId }) => void requested.add(frameId))
    session.on('Page.frameStartedNavigating', ({ frameId, url }) => {
      this.emit('did-start-navigation', detailsOf(frameId, url))
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      requested.delete(frame.id)
      if (frame.parentId === undefined) this.emit('did-navigate', {}, fromBrowserAddress(frame.url))
    })
    session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
      if (resourceType === 'Document' && requested.delete(frameId)) {
        let isPrevented = false
        const preventDefault = () => {
          isPrevented = true
        }
        this.emit('will-frame-navigate', { ...detailsOf(frameId, request.url), preventDefault })
        // The page stays as it is, without an error page.
        if (isPrevented) return this.#tell('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      }
      void answerRequest(request).then((answer) =>
        answer === null
          ? this.#tell('Fetch.continueRequest', { requestId })
          : this.#tell('Fetch.fulfillRequest', { requestId, ...answer }),
      )
    })
  }
}
