import { useEffect, useRef } from 'react'
import { ArticleEditor } from '../editor/ArticleEditor.tsx'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import './ArticlePane.css'

export interface ArticleTextProps {
  session: ArticleSession
  takesFocus: boolean
  find: { query: string } | null
  isInFront: boolean
}

/**
 * The editor; a new article takes the caret at once. One that is not in front stays as it is, out of sight
 * and out of reach, and so keeps its caret, its place and its history of undo.
 */
export function ArticleText({ session, takesFocus, find, isInFront }: ArticleTextProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }, [takesFocus])
  return (
    <div ref={frame} className="article-pane-text" inert={!isInFront}>
      <ArticleEditor session={session} find={find} />
    </div>
  )
}
