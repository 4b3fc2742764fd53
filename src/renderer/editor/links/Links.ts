import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { addressOfWord } from '../../../shared/article/completeAddress.ts'
import { isSafeAddress } from '../../../shared/article/safeAddress.ts'
import { takesMarks } from '../menus/takesMarks.ts'
import { beginUndoStep } from '../menus/undoStep.ts'
import { addressBeforeCaret, type TypedAddress } from './addressBeforeCaret.ts'
import { selectLinkAtCaret, setLink } from './linkCommands.ts'

/** Whether the link editor is open. */
export const linkEditorKey = new PluginKey<boolean>('linkEditor')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    links: {
      /** Opens the editor of the link at the caret or on the selection, where marks may stand. */
      openLinkEditor: () => ReturnType
      closeLinkEditor: () => ReturnType
    }
  }
}

/** Links by key, by typing an address and by pasting one; Ctrl and a click opens one. */
export const Links = Extension.create({
  name: 'links',
  // A pasted address is for this extension before any other reads the clipboard.
  priority: 950,
  addCommands() {
    return {
      openLinkEditor: () => (props) => {
        if (!takesMarks(props.state)) return false
        props.tr.setMeta(linkEditorKey, true)
        return selectLinkAtCaret(props)
      },
      closeLinkEditor:
        () =>
        ({ tr }) => {
          tr.setMeta(linkEditorKey, false)
          return true
        },
    }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-k': () => {
        this.editor.commands.openLinkEditor()
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<boolean>({
        key: linkEditorKey,
        state: {
          init: () => false,
          apply: (tr, isOpen) => {
            const asked: unknown = tr.getMeta(linkEditorKey)
            return typeof asked === 'boolean' ? asked : isOpen
          },
        },
        props: {
          // What the link will stand on stays to be seen while the keyboard is in the link editor.
          decorations: (state) => {
            const { from, to } = state.selection
            if (!linkEditorKey.getState(state) || from === to) return null
            return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'link-target' })])
          },
          handleTextInput: (view, from, to, text) => {
            const address = text === ' ' && from === to ? addressBeforeCaret(view.state) : null
            if (address === null) return false
            view.dispatch(view.state.tr.insertText(text, from, to))
            linkAddress(view, address)
            return true
          },
          handleKeyDown: (view, event) => {
            const address =
              event.key === 'Enter' && !event.isComposing ? addressBeforeCaret(view.state) : null
            if (address !== null) linkAddress(view, address)
            return false
          },
          handlePaste: (_view, event) => {
            const pasted = event.clipboardData?.getData('text/plain').trim() ?? ''
            const href = pasted === '' || /\s/.test(pasted) ? null : addressOfWord(pasted)
            if (href === null || !takesMarks(editor.state)) return false
            const { $from, $to, empty } = editor.state.selection
            if (!$from.parent.isTextblock || !$from.sameParent($to)) return false
            return editor.commands.command(setLink(href, empty ? pasted : null))
          },
          handleDOMEvents: {
            click: (_view, event) => {
              if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return false
              const href = event.target.closest('a[href]')?.getAttribute('href') ?? ''
              if (!isSafeAddress(href)) return false
              event.preventDefault()
              openAddress(href)
              return true
            },
          },
        },
      }),
    ]
  },
})

/** Opens an address beside the program: a browser's new tab, or what the desktop has for it. */
export function openAddress(href: string): void {
  if (isSafeAddress(href)) window.open(href, '_blank', 'noopener,noreferrer')
}

/** Links the address that was just typed, as a step of undo of its own: undoing it leaves plain text. */
function linkAddress(view: EditorView, { from, to, href }: TypedAddress): void {
  const link = view.state.schema.marks['link']
  if (!link) return
  beginUndoStep(view.state)
  view.dispatch(view.state.tr.addMark(from, to, link.create({ href })).removeStoredMark(link))
  beginUndoStep(view.state)
}
