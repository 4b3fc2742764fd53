import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Appearance, Theme } from '../../shared/contract/system.ts'
import type { Reply } from '../../shared/rpc/failure.ts'

/** What the person chose of the screen's language and theme; what they did not follows the system. */
export interface AppearanceStore {
  getSnapshot(): Appearance
  subscribe(listener: () => void): () => void
  /** Shows the screen in a theme, in every window. */
  changeTheme(theme: Theme): Promise<Reply<unknown>>
  /** Another language was chosen. */
  choseLanguage(language: Appearance['language']): void
}

/** `show` puts a theme on the page. */
export function createAppearance(
  client: TahrirClient,
  first: Appearance,
  show: (theme: Theme) => void = showTheme,
): AppearanceStore {
  const listeners = new Set<() => void>()
  let appearance = first
  const become = (next: Appearance) => {
    appearance = next
    show(next.theme)
    for (const listener of listeners) listener()
  }
  show(first.theme)
  client.on('themeChanged', ({ theme }) => become({ ...appearance, theme }))
  return {
    getSnapshot: () => appearance,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    changeTheme(theme) {
      become({ ...appearance, theme })
      return client.call('system.setTheme', { theme })
    },
    choseLanguage: (language) => become({ ...appearance, language }),
  }
}

/** The colours of `tokens.css` follow the colour scheme of the page. */
function showTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}
