import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** The document as it is now: for what is open for a moment only, for it renders on every change. */
export function useDocument(editor: Editor): Node {
  const [doc, setDoc] = useState(editor.state.doc)
  useEffect(() => {
    const read = () => setDoc(editor.state.doc)
    read()
    editor.on('update', read)
    return () => void editor.off('update', read)
  }, [editor])
  return doc
}
