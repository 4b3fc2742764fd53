import { useEffect } from 'react'

/**
 * F6 goes to the next pane, Shift+F6 to the one before, each to where the keyboard last was in it. A pane
 * is an element with `data-pane`, which holds the selector of what takes the keyboard first.
 */
export function usePaneKeys(): void {
  useEffect(() => {
    const lastFocused = new WeakMap<Element, HTMLElement>()
    const onFocus = ({ target }: FocusEvent) => {
      const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null
      if (pane && target instanceof HTMLElement) lastFocused.set(pane, target)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
      if (panes.length === 0 || document.querySelector('[role="alertdialog"]') !== null) return
      event.preventDefault()
      // The innermost: the details are a pane within the article's.
      const here = document.activeElement?.closest<HTMLElement>('[data-pane]')
      const current = here ? panes.indexOf(here) : -1
      const step = event.shiftKey ? -1 : 1
      for (let tried = 1; tried <= panes.length; tried++) {
        const start = current === -1 && event.shiftKey ? 0 : current
        const pane = panes[(start + step * tried + panes.length * 2) % panes.length]
        if (pane && focusIn(pane, lastFocused.get(pane))) return
      }
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

function focusIn(pane: HTMLElement, last: HTMLElement | undefined): boolean {
  const wanted = pane.dataset['pane'] ?? ''
  const candidates = [
    last?.isConnected && pane.contains(last) ? last : null,
    wanted === '' ? null : pane.querySelector<HTMLElement>(wanted),
    pane.querySelector<HTMLElement>('button:not(:disabled), input:not([hidden]), [tabindex="0"]'),
  ]
  for (const candidate of candidates) {
    // The text stays where it was scrolled to; focus alone would show its beginning.
    candidate?.focus({ preventScroll: candidate.isContentEditable })
    if (candidate && pane.contains(document.activeElement)) return true
  }
  return false
}
