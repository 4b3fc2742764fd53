import type { UiLanguage } from '../../shared/contract/system.ts'

export interface Notice {
  id: number
  kind: 'done' | 'failed'
  /** The language in which it was told. */
  language: UiLanguage
  text: string
  /** One line each for what the text sums up, such as the files of an import. */
  lines: readonly { id: number; text: string }[]
  /** What can be done about it, such as taking it back; the notice goes with it. */
  action: NoticeAction | null
}

export interface NoticeAction {
  label: string
  run(): void
}

/** What the program has to tell beside the article, the newest last. */
export interface NoticeStore {
  getSnapshot(): readonly Notice[]
  subscribe(listener: () => void): () => void
  /**
   * A notice of what was done takes the place of the one before and goes by itself after a while; one of
   * a failure stays until it is dismissed. One that is told again stands once, as the newest.
   */
  tell(notice: { kind: Notice['kind']; text: string; lines?: readonly string[]; action?: NoticeAction }): void
  dismiss(id: number): void
}

/** `language` gives the language of the screen at the time of each notice. */
export function createNotices(language: () => UiLanguage): NoticeStore {
  const listeners = new Set<() => void>()
  let notices: readonly Notice[] = []
  let last = 0

  function become(next: readonly Notice[]) {
    notices = next
    for (const listener of listeners) listener()
  }

  return {
    getSnapshot: () => notices,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell({ kind, text, lines = [], action = null }) {
      const numbered = lines.map((line, id) => ({ id, text: line }))
      const others = notices.filter((notice) =>
        kind === 'done'
          ? notice.kind !== 'done'
          : notice.text !== text || notice.lines.some((line) => line.text !== lines[line.id]),
      )
      become([...others, { id: ++last, kind, language: language(), text, lines: numbered, action }])
    },
    dismiss(id) {
      become(notices.filter((notice) => notice.id !== id))
    },
  }
}
