import type { SaveState } from '../editor/SaveState.ts'

export interface SavingSession {
  readonly saveState: SaveState
  onSaveState(listener: () => void): () => void
}

/** For how long each state must have lasted before it is shown, in milliseconds. */
export type Patience = Record<SaveState['kind'], number>

/**
 * The saving state for the screen, which a fast typist changes twenty times a second: what does not last is not
 * shown, so that a key costs no drawing of it. A store for `useSyncExternalStore`.
 */
export class PatientSaveState {
  readonly #session: SavingSession
  readonly #patience: Patience
  readonly #listeners = new Set<() => void>()
  #shown: SaveState
  #stop: (() => void) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(session: SavingSession, patience: Patience) {
    this.#session = session
    this.#patience = patience
    this.#shown = session.saveState
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#stop ??= this.#session.onSaveState(() => this.#follow())
    this.#follow()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#stop?.()
      this.#stop = null
      clearTimeout(this.#timer)
    }
  }

  readonly getSnapshot = (): SaveState => this.#shown

  #follow(): void {
    clearTimeout(this.#timer)
    const { saveState } = this.#session
    if (saveState.kind === this.#shown.kind && saveState.kind !== 'unsaved') return
    const patience = this.#patience[saveState.kind]
    if (patience === 0) this.#show()
    else this.#timer = setTimeout(() => this.#show(), patience)
  }

  #show(): void {
    if (this.#shown === this.#session.saveState) return
    this.#shown = this.#session.saveState
    for (const listener of this.#listeners) listener()
  }
}
