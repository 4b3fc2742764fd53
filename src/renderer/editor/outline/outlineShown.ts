import { useSyncExternalStore } from 'react'

const key = 'tahrir.panel.outline'
const listeners = new Set<() => void>()
let isShown = remembered()

/** Whether the outline stands beside the text, in all places of the screen that ask; remembered in this browser. */
export function useOutlineShown(): boolean {
  return useSyncExternalStore(subscribe, () => isShown)
}

export function showOutline(next: boolean): void {
  isShown = next
  try {
    window.localStorage.setItem(key, next ? 'shown' : 'hidden')
  } catch {
    // A browser that forbids storage only forgets the choice.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function remembered(): boolean {
  try {
    return window.localStorage.getItem(key) === 'shown'
  } catch {
    return false
  }
}
