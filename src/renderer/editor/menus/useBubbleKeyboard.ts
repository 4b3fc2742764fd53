import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether the keyboard is in the text or in the menu over it, and no mouse is selecting at the moment.
 * Alt+F10 in the text goes to the menu's first button, or to the toolbar's while there is no menu;
 * Escape in the menu goes back to the text.
 */
export function useBubbleKeyboard(editor: Editor, bubble: RefObject<HTMLElement | null>): boolean {
  const [isHere, setHere] = useState(false)
  const [isSelecting, setSelecting] = useState(false)
  useEffect(() => {
    const text = editor.view.dom
    const isBubble = (target: EventTarget | null) =>
      target instanceof Node && bubble.current?.contains(target) === true
    const onFocus = ({ target }: FocusEvent) =>
      setHere((target instanceof Node && text.contains(target)) || isBubble(target))
    const onDown = () => setSelecting(true)
    const onUp = () => setSelecting(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isBubble(event.target)) {
        event.preventDefault()
        editor.commands.focus()
      }
      if (event.key !== 'F10' || !event.altKey || !(event.target instanceof Node)) return
      if (!text.contains(event.target)) return
      event.preventDefault()
      const tools = bubble.current ?? text.closest('.article-editor')?.querySelector('[role="toolbar"]')
      tools?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
    }
    setHere(text.contains(document.activeElement))
    document.addEventListener('focusin', onFocus)
    text.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onUp)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      text.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onUp)
      document.removeEventListener('keydown', onKey)
    }
  }, [editor, bubble])
  return isHere && !isSelecting
}
