import { useEffect } from 'react'

/** The physical key, so that the shortcuts are where they are under an Arabic layout too. */
export type ShortcutKey =
  | 'Ctrl+S'
  | 'Ctrl+Alt+N'
  | 'Ctrl+Alt+O'
  | 'Ctrl+Alt+E'
  | 'Ctrl+Alt+F'
  | 'Ctrl+Alt+B'
  | 'Ctrl+Alt+Z'
  | 'Ctrl+Alt+V'
  | 'Ctrl+Alt+C'
  | 'Ctrl+Alt+W'
  | 'Ctrl+Alt+PageUp'
  | 'Ctrl+Alt+PageDown'
  | 'Ctrl+Shift+Period'
  | 'Ctrl+Shift+Comma'
  | 'Ctrl+Alt+J'
  | 'Ctrl+Alt+Y'
  | 'Ctrl+Comma'
  | 'Ctrl+Alt+Comma'
  | 'Ctrl+Slash'
  | 'help'
  | 'diagnostics'

/** The program's own shortcuts, listed for people in docs/keyboard.md. On a Mac ⌘ stands for Ctrl. */
export function useShortcuts(actions: Record<ShortcutKey, () => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = shortcutName(event)
      if (name === null || !Object.hasOwn(actions, name)) return
      // In the text these are keys of the text.
      if (leftToText.has(name) && event.defaultPrevented) return
      event.preventDefault()
      if (!event.repeat || repeating.has(name)) actions[name as ShortcutKey]()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
}

/** Shortcuts that mean something else in the text: Ctrl+, is subscript there. */
const leftToText: ReadonlySet<string> = new Set(['Ctrl+Comma'])

/** What goes on as long as the keys are held. */
const repeating: ReadonlySet<string> = new Set(['Ctrl+Shift+Period', 'Ctrl+Shift+Comma'])

/** Keys beside the letters that have a shortcut. */
const otherKeys: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Slash', 'Period', 'Comma'])

/**
 * AltGr comes as Ctrl+Alt on some systems; with it people write letters, so it is left to them. Ctrl+Shift
 * and a letter belongs to the text.
 */
export function shortcutName(event: KeyboardEvent): string | null {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event
  const hasControl = ctrlKey || metaKey
  if (code === 'F1') return hasControl || altKey ? null : shiftKey ? 'diagnostics' : 'help'
  if (!hasControl || event.getModifierState('AltGraph')) return null
  const modifiers = `Ctrl+${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}`
  if (code.startsWith('Key')) return shiftKey ? null : modifiers + code.slice(3)
  return otherKeys.has(code) ? modifiers + code : null
}
