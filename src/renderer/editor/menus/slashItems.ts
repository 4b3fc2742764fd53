import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { foldText } from '../../../shared/text/foldText.ts'
import { setLineRole } from '../structure/setLineRole.ts'
import { insertTable } from '../tables/tableCommands.ts'
import { insertSeparator } from './Separators.ts'

interface SlashItem {
  /** What it is found by, in both languages whatever the screen speaks. */
  words: readonly string[]
  /** Lines with a role, and blocks that hold no others, stand at the top of the document only. */
  isOnlyAtTop?: boolean
  run(chain: ReturnType<Editor['chain']>): ReturnType<Editor['chain']>
}

const items = {
  heading: {
    words: ['عنوان', 'قسم', 'heading', 'section', 'title'],
    isOnlyAtTop: true,
    run: (chain) => chain.command(setLineRole('heading')),
  },
  conclusion: {
    words: ['خاتمة', 'استنتاج', 'خلاصة', 'conclusion', 'summary', 'end'],
    isOnlyAtTop: true,
    run: (chain) => chain.command(setLineRole('conclusion')),
  },
  bulletList: {
    words: ['قائمة', 'نقاط', 'منقطة', 'list', 'bullets', 'bulleted', 'points'],
    run: (chain) => chain.toggleBulletList(),
  },
  orderedList: {
    words: ['قائمة', 'مرقمة', 'ترقيم', 'أرقام', 'list', 'numbered', 'ordered', 'numbers'],
    run: (chain) => chain.toggleOrderedList(),
  },
  blockquote: {
    words: ['اقتباس', 'قول', 'تصريح', 'quotation', 'quote', 'blockquote'],
    run: (chain) => chain.toggleBlockquote(),
  },
  table: {
    words: ['جدول', 'table', 'grid'],
    isOnlyAtTop: true,
    run: (chain) => chain.command(insertTable),
  },
  figure: {
    words: ['صورة', 'شكل', 'image', 'picture', 'figure', 'photo'],
    isOnlyAtTop: true,
    run: (chain) => chain.pickImages(),
  },
  separator: {
    words: ['فاصل', 'خط', 'separator', 'divider', 'line', 'rule'],
    isOnlyAtTop: true,
    run: (chain) => chain.command(insertSeparator),
  },
} satisfies Record<string, SlashItem>

export type SlashItemName = keyof typeof items

const named = Object.entries(items) as [SlashItemName, SlashItem][]

/** The items one of whose words begins with what was typed, compared folded, and that may stand at the caret. */
export function slashItems(query: string, state: EditorState): SlashItemName[] {
  const wanted = foldText(query)
  const isAtTop = state.selection.$from.depth === 1 && !isInTable(state)
  return named
    .filter(([, item]) => isAtTop || item.isOnlyAtTop !== true)
    .filter(([, item]) => item.words.some((word) => foldText(word).startsWith(wanted)))
    .map(([name]) => name)
}

/** Takes away what was typed for the menu and does what was chosen, in one step of undo. */
export function runSlashItem(editor: Editor, name: SlashItemName, from: number): void {
  const item: SlashItem = items[name]
  item
    .run(editor.chain().deleteRange({ from, to: editor.state.selection.to }))
    .focus()
    .run()
}
