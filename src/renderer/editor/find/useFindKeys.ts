import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { openFind, stepMatch } from './findCommands.ts'
import { findState } from './findState.ts'

/**
 * The keys of find and replace, wherever the keyboard is while a piece is open, so that the browser's own
 * search, which sees neither folded words nor the piece alone, does not come instead. Letters are those of
 * the physical key, as in useShortcuts.ts.
 */
export function useFindKeys(editor: Editor): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionFor(event)
      // Of several open pieces the one in front answers.
      if (action === null || !editor.view.dom.checkVisibility()) return
      if (document.querySelector('[role="alertdialog"]') !== null) return
      event.preventDefault()
      if (action === 'find' || action === 'replace') openFind(editor, { isReplacing: action === 'replace' })
      else if (!findState(editor.state).isOpen) openFind(editor, { isReplacing: false })
      else stepMatch(editor, action === 'next' ? 1 : -1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [editor])
}

function actionFor(event: KeyboardEvent): 'find' | 'replace' | 'next' | 'previous' | null {
  const { code, key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey) return null
  const isMod = ctrlKey || metaKey
  if (key === 'F3' && !isMod) return shiftKey ? 'previous' : 'next'
  if (!isMod || shiftKey) return null
  return code === 'KeyF' ? 'find' : code === 'KeyH' ? 'replace' : null
}
