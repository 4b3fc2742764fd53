import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { shortcutName } from '../../app/useShortcuts.ts'
import { hearAskedTool, type TextTool } from './askedTool.ts'
import { ConvertDialog } from './ConvertDialog.tsx'
import { MacrosDialog } from './MacrosDialog.tsx'
import './convert.css'

interface TextToolsProps {
  editor: Editor
  /** The article's. */
  language: string
}

const keys: Readonly<Record<string, TextTool>> = { 'Ctrl+Alt+X': 'convert', 'Ctrl+Alt+S': 'macros' }

/** The dialogs that change the text as a whole, and their keys. */
export function TextTools({ editor, language }: TextToolsProps) {
  const [tool, setTool] = useState<TextTool | null>(null)
  useEffect(() => hearAskedTool(editor, setTool), [editor])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = keys[shortcutName(event) ?? '']
      const text = editor.view.dom
      // Of several open pieces the one in front answers.
      if (asked === undefined || !text.checkVisibility() || text.closest('[inert]') !== null) return
      if (document.querySelector('.dialog-overlay') !== null) return
      event.preventDefault()
      event.stopPropagation()
      setTool(asked)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [editor])
  const close = () => {
    setTool(null)
    setTimeout(() => {
      if (!editor.isDestroyed) editor.view.focus()
    })
  }
  if (tool === 'convert') return <ConvertDialog editor={editor} language={language} onClose={close} />
  if (tool === 'macros') return <MacrosDialog editor={editor} language={language} onClose={close} />
  return null
}
