import { useSyncExternalStore } from 'react'

/** Whether a panel stands beside the text, in all places of the screen that ask; remembered in this browser. */
export interface PanelShown {
  useShown(): boolean
  show(next: boolean): void
}

export function panelShown(name: string): PanelShown {
  const key = `tahrir.panel.${name}`
  const listeners = new Set<() => void>()
  let isShown = remembered(key)
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    useShown: () => useSyncExternalStore(subscribe, () => isShown),
    show(next) {
      isShown = next
      try {
        window.localStorage.setItem(key, next ? 'shown' : 'hidden')
      } catch {
        // A browser that forbids storage only forgets the choice.
      }
      for (const listener of listeners) listener()
    },
  }
}

function remembered(key: string): boolean {
  try {
    return window.localStorage.getItem(key) === 'shown'
  } catch {
    return false
  }
}
