import type { Editor } from '@tiptap/react'
import { FigureEditor } from '../figures/FigureEditor.tsx'
import { ImageNotices } from '../figures/ImageNotices.tsx'
import { InsertCharacterMenu } from '../invisibles/InsertCharacterMenu.tsx'
import { LinkEditor } from '../links/LinkEditor.tsx'
import { BubbleMenu } from './BubbleMenu.tsx'
import { SlashMenu } from './SlashMenu.tsx'

/** What opens over the text: the editors of links and figures, and the menus of an empty line and of selected text. */
export function EditorMenus({ editor }: { editor: Editor }) {
  return (
    <>
      <LinkEditor editor={editor} />
      <FigureEditor editor={editor} />
      <ImageNotices editor={editor} />
      <SlashMenu editor={editor} />
      <BubbleMenu editor={editor} />
      <InsertCharacterMenu editor={editor} />
    </>
  )
}
