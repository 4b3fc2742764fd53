import { useEffect, useRef } from 'react'

/** Gives the keyboard to the text again when a comparison that stood over it is gone, if nothing else has it. */
export function useFocusBack(isComparing: boolean): void {
  const was = useRef(isComparing)
  useEffect(() => {
    const hasEnded = was.current && !isComparing
    was.current = isComparing
    if (!hasEnded || document.activeElement !== document.body) return
    document
      .querySelector<HTMLElement>('.article-pane-text:not([inert]) [contenteditable="true"]')
      ?.focus({ preventScroll: true })
  }, [isComparing])
}
