import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { shortcutName } from '../../app/useShortcuts.ts'

/**
 * Whether a menu is open that a shortcut in the text opens at the caret, and the element that it opens at:
 * null where something else, such as a button of its own, has opened it.
 */
export function useCaretMenu(
  editor: Editor,
  shortcut: string,
): {
  isOpen: boolean
  setOpen(isOpen: boolean): void
  place: RefObject<Element | null> | null
} {
  const [isOpen, setOpen] = useState(false)
  const [isAtCaret, setAtCaret] = useState(false)
  const place = useRef<Element | null>(null)
  useEffect(() => {
    const text = editor.view.dom
    const onKey = (event: KeyboardEvent) => {
      if (shortcutName(event) !== shortcut) return
      event.preventDefault()
      place.current = elementAtCaret(editor)
      setAtCaret(true)
      setOpen(true)
    }
    text.addEventListener('keydown', onKey)
    return () => text.removeEventListener('keydown', onKey)
  }, [editor, shortcut])
  return {
    isOpen,
    setOpen(next) {
      if (next) setAtCaret(false)
      setOpen(next)
    },
    place: isAtCaret ? place : null,
  }
}

/** The cell with the caret, or the line. */
function elementAtCaret({ view, state }: Editor): Element | null {
  const { node } = view.domAtPos(state.selection.head)
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('td, th') ?? element?.closest('p, h1, h2, li') ?? view.dom
}
