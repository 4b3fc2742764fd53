import type { Editor } from '@tiptap/react'
import { LinkEditor } from '../links/LinkEditor.tsx'

/** What opens over the text: the editor of links and the menus. */
export function EditorMenus({ editor }: { editor: Editor }) {
  return <LinkEditor editor={editor} />
}
