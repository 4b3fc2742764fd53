import { useEffect } from 'react'

/** The physical key, so that the shortcuts are where they are under an Arabic layout too. */
export type ShortcutKey = 'Ctrl+S' | 'Ctrl+Alt+N' | 'Ctrl+Alt+O' | 'Ctrl+Alt+E' | 'Ctrl+Alt+F' | 'Ctrl+Alt+B'

/** The program's own shortcuts, listed for people in docs/keyboard.md. On a Mac ⌘ stands for Ctrl. */
export function useShortcuts(actions: Record<ShortcutKey, () => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = shortcutName(event)
      if (name === null || !Object.hasOwn(actions, name)) return
      event.preventDefault()
      if (!event.repeat) actions[name as ShortcutKey]()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
}

/** AltGr comes as Ctrl+Alt on some systems; with it people write letters, so it is left to them. */
export function shortcutName(event: KeyboardEvent): string | null {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event
  if (!(ctrlKey || metaKey) || shiftKey || event.getModifierState('AltGraph')) return null
  return code.startsWith('Key') ? `Ctrl+${altKey ? 'Alt+' : ''}${code.slice(3)}` : null
}
