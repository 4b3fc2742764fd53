import { type Editor, Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { runSlashItem, type SlashItemName, slashItems } from './slashItems.ts'
import { beginUndoStep } from './undoStep.ts'

/** The open slash menu: the line that was begun with it starts at `from`. */
export interface OpenSlashMenu {
  from: number
  query: string
  items: readonly SlashItemName[]
  /** Of the item that Enter would take. */
  index: number
}

export const slashMenuKey = new PluginKey<OpenSlashMenu | null>('slashMenu')

export const slashMenuId = 'slash-menu'
export const slashOptionId = (name: SlashItemName) => `${slashMenuId}-${name}`

type Request = { move: 1 | -1 } | { close: true }

/** «/» at the start of an empty line opens the menu; the keyboard stays in the text while it is open. */
export const SlashKeys = Extension.create({
  name: 'slashKeys',
  // Enter and the arrows are the menu's before anybody else's.
  priority: 1100,
  addProseMirrorPlugins() {
    return [slashPlugin(this.editor)]
  },
})

function slashPlugin(editor: Editor) {
  const ask = (request: Request) => {
    editor.view.dispatch(editor.state.tr.setMeta(slashMenuKey, request))
    return true
  }
  return new Plugin<OpenSlashMenu | null>({
    key: slashMenuKey,
    state: {
      init: () => null,
      apply: (tr, open, _before, after) => next(tr, open, after),
    },
    props: {
      // The text keeps the keyboard; readers are told which choice is the one at hand.
      attributes: (state): Record<string, string> => {
        const open = slashMenuKey.getState(state)
        const item = open?.items[open.index]
        if (!open) return {}
        const active = item === undefined ? {} : { 'aria-activedescendant': slashOptionId(item) }
        return { 'aria-controls': slashMenuId, 'aria-autocomplete': 'list', ...active }
      },
      handleKeyDown: (view, event) => {
        // By the place of the key: on an Arabic keyboard it writes a letter.
        if (event.code === 'Slash' && event.altKey && (event.ctrlKey || event.metaKey)) {
          if (isEmptyLine(view.state)) view.dispatch(view.state.tr.insertText('/'))
          return true
        }
        const open = slashMenuKey.getState(view.state)
        if (!open || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
        if (event.key === 'Escape') return ask({ close: true })
        const item = open.items[open.index]
        if (item === undefined) return false
        if (event.key === 'ArrowDown') return ask({ move: 1 })
        if (event.key === 'ArrowUp') return ask({ move: -1 })
        if (event.key !== 'Enter' && event.key !== 'Tab') return false
        beginUndoStep(view.state)
        runSlashItem(editor, item, open.from)
        return true
      },
      handleDOMEvents: {
        blur: (view) => {
          if (slashMenuKey.getState(view.state)) ask({ close: true })
          return false
        },
      },
    },
  })
}

function next(tr: Transaction, open: OpenSlashMenu | null, state: EditorState): OpenSlashMenu | null {
  const request: Request | undefined = tr.getMeta(slashMenuKey)
  if (request && 'close' in request) return null
  if (request && open) {
    const count = open.items.length
    return { ...open, index: (open.index + request.move + count) % count }
  }
  const isTyped = tr.docChanged && !isChangeOrigin(tr)
  if (!open && !isTyped) return open
  const line = slashLine(state)
  if (line === null || (!open && line.query !== '')) return null
  if (open && open.query === line.query) return { ...open, from: line.from }
  return { ...line, items: slashItems(line.query, state), index: 0 }
}

/** The line at the caret, where it is a stroke and a word and nothing else. */
function slashLine({ selection }: EditorState): { from: number; query: string } | null {
  const { $from, empty } = selection
  const line = $from.parent
  if (!empty || line.type.name !== 'paragraph' || line.attrs['role'] !== null) return null
  if (line.content.size > 30 || $from.parentOffset !== line.content.size) return null
  const found = /^\/(\S*)$/u.exec(line.textContent)
  return found ? { from: $from.start(), query: found[1] ?? '' } : null
}

function isEmptyLine({ selection }: EditorState): boolean {
  const line = selection.$from.parent
  return line.type.name === 'paragraph' && line.attrs['role'] === null && line.content.size === 0
}
