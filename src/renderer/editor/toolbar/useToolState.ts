import type { Editor } from '@tiptap/core'
import { useRef, useSyncExternalStore } from 'react'
import { ToolMoments } from './ToolMoments.ts'

/**
 * What a tool shows of the text, read at the moments of `ToolMoments`. The tool is rendered again where
 * it is something else; `read` depends on the editor alone.
 */
export function useToolState<T>(editor: Editor, read: (editor: Editor) => T): T {
  const moments = ToolMoments.of(editor)
  const last = useRef<{ editor: Editor; moment: number; state: T } | null>(null)
  return useSyncExternalStore(moments.subscribe, () => {
    const { current } = last
    if (current?.editor === editor && current.moment === moments.moment) return current.state
    const next = read(editor)
    const state = current !== null && isSame(current.state, next) ? current.state : next
    last.current = { editor, moment: moments.moment, state }
    return state
  })
}

/** What tools show are words, truths and short lists of them. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
