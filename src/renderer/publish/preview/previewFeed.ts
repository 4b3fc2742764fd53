import type { TahrirClient } from '../../../shared/contract/contract.ts'
import type { PagePreview } from '../../../shared/contract/publishing.ts'
import type { Failure } from '../../../shared/rpc/failure.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'

/** The page as it is now, with its style sheet, and why it could not be made anew, if it could not. */
export interface PreviewState {
  page: PagePreview | null
  /** The style sheet of `page`, whichever reply brought it. */
  style: string
  failure: Failure | null
}

export interface PreviewFeed {
  getSnapshot(): PreviewState
  subscribe(listener: () => void): () => void
  /** Asks for the page in another theme, or anew after something beside the text has changed. */
  refresh(theme?: string | null): void
  dispose(): void
}

/** How long nothing must be typed before the page is made anew, in milliseconds; longer for long pieces. */
const pause = 250
const pausePerCharacter = 1 / 500
/** Images stand in the page as text too, and should not hold it up for long. */
const longestPause = 1500
/** A person who types without a pause still sees the page follow. */
const longestWait = 8

/**
 * The page of an open article, made by the host (so not on the way of a key) after each pause in the typing.
 * Without a session it is the page of the sample.
 */
export function createPreviewFeed(client: TahrirClient, session: ArticleSession | null): PreviewFeed {
  const listeners = new Set<() => void>()
  let state: PreviewState = { page: null, style: '', failure: null }
  let theme: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange: number | null = null
  let isAsking = false
  let isStale = false
  let isDisposed = false

  function become(next: Partial<PreviewState>) {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  async function ask(): Promise<void> {
    if (isDisposed) return
    if (isAsking) {
      isStale = true
      return
    }
    isAsking = true
    isStale = false
    firstChange = null
    await session?.flush()
    const reply = await client.call('publishing.preview', {
      id: session?.id ?? null,
      ...(theme === null ? {} : { theme }),
      ...(state.page === null ? {} : { knownStyle: state.page.styleId }),
    })
    isAsking = false
    if (isDisposed) return
    if (reply.ok) {
      become({ page: reply.value, style: reply.value.style ?? state.style, failure: null })
    } else {
      become({ failure: reply.error })
    }
    if (isStale) void ask()
  }

  function schedule() {
    const wait = Math.min(longestPause, pause + (state.page?.body.length ?? 0) * pausePerCharacter)
    firstChange ??= Date.now()
    const left = firstChange + wait * longestWait - Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), Math.max(0, Math.min(wait, left)))
  }

  session?.doc.on('update', schedule)
  const stopConnection = client.onConnection((isConnected) => {
    if (isConnected) schedule()
  })
  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh(next) {
      if (next !== undefined) theme = next
      void ask()
    },
    dispose() {
      isDisposed = true
      clearTimeout(timer)
      session?.doc.off('update', schedule)
      stopConnection()
    },
  }
}
