import type { AppUpdater } from 'electron-updater'
import type { UiLanguage } from '../../shared/contract/system.ts'
import { updateTexts } from './updateTexts.ts'

/** Something to be told of an update; `isAsked` where the person waits for it, having asked by the menu. */
export interface UpdateNews {
  message: string
  detail: string
  isAsked: boolean
}

export interface UpdatesOptions {
  language(): UiLanguage
  tell(news: UpdateNews): void
  /** Told what went wrong, for the log. */
  onError(error: unknown): void
}

/** Looks for updates in the program's feed, fetches them, and has them installed when the program quits. */
export class Updates {
  readonly #updater: AppUpdater
  readonly #options: UpdatesOptions
  #isAsked = false
  #isChecking = false

  constructor(updater: AppUpdater, options: UpdatesOptions) {
    this.#updater = updater
    this.#options = options
    updater.autoDownload = true
    updater.autoInstallOnAppQuit = true
    updater.allowDowngrade = false
    // The library would write to the console of a program that has none.
    updater.logger = null
    const texts = () => updateTexts[options.language()]
    updater.on('update-not-available', () => {
      if (this.#isAsked) this.#tell(texts().none)
    })
    updater.on('update-available', ({ version }) => {
      if (this.#isAsked) this.#tell(texts().found.replace('#', version))
    })
    updater.on('update-downloaded', ({ version }) =>
      this.#tell(texts().ready.replace('#', version), texts().readyDetail),
    )
    updater.on('error', (error) => {
      options.onError(error)
      if (this.#isAsked) this.#tell(texts().failed, texts().failedDetail)
      this.#isAsked = false
    })
  }

  /** Looks for an update and fetches it. Unasked, nothing is told but that there is one, ready. */
  async check(isAsked: boolean): Promise<void> {
    this.#isAsked ||= isAsked
    if (this.#isChecking) return
    this.#isChecking = true
    try {
      const found = await this.#updater.checkForUpdates()
      await found?.downloadPromise
    } catch {
      // Told by the event.
    } finally {
      this.#isChecking = false
      this.#isAsked = false
    }
  }

  #tell(message: string, detail = ''): void {
    this.#options.tell({ message, detail, isAsked: this.#isAsked })
  }
}
