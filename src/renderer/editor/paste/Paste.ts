import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { ListDigits } from '../../../shared/desk/listDigits.ts'
import { contentToHtml, type ImageAddress } from './copy/contentToHtml.ts'
import { contentToText } from './copy/contentToText.ts'
import { copiedContent } from './copy/copiedContent.ts'
import { DragSerializer } from './copy/DragSerializer.ts'
import { directionAround } from './directionAround.ts'
import { insertPasted, pastedFrom } from './insertPasted.ts'
import { ownFormat, writeOwnFormat } from './ownFormat.ts'
import { readClipboard } from './readClipboard.ts'

/**
 * Copying, cutting, pasting and dropping text. The clipboard is read here, before ProseMirror would put
 * its HTML into a page; other extensions see what was read through `handlePaste`, and may take it.
 */
export const Paste = Extension.create<{ imageAddress: ImageAddress }>({
  name: 'pasteText',
  // After all others that handle what is pasted.
  priority: 50,
  addOptions: () => ({ imageAddress: () => null }),
  addProseMirrorPlugins() {
    const { imageAddress } = this.options
    let asPlainText = false
    return [
      new Plugin({
        props: {
          // For what is dragged out; what is copied is written below.
          clipboardSerializer: new DragSerializer(() => directionAround(this.editor.view), imageAddress),
          clipboardTextSerializer: (slice, view) =>
            contentToText(copiedContent(slice, false), directionAround(view), listDigitsOf(view)),
          handleDOMEvents: {
            keydown: (_view, event) => {
              asPlainText = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
              return false
            },
            copy: (view, event) => copy(view, event, imageAddress),
            cut: (view, event) => {
              if (!view.editable || !copy(view, event, imageAddress)) return false
              view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'))
              return true
            },
            paste: (view, event) => {
              const isPlain = asPlainText
              asPlainText = false
              return paste(view, event, isPlain)
            },
            drop: (view, event) => drop(view, event),
          },
        },
      }),
    ]
  },
})

/** The digits of numbered lists, which the editor shows around its text. */
function listDigitsOf(view: EditorView): ListDigits {
  const digits = view.dom.closest('[data-list-digits]')?.getAttribute('data-list-digits')
  return digits === 'arabic-indic' || digits === 'persian' ? digits : 'decimal'
}

function copy(view: EditorView, event: ClipboardEvent, imageAddress: ImageAddress): boolean {
  const { selection } = view.state
  if (selection.empty || event.clipboardData === null) return false
  const slice = selection.content()
  const { $from, $to } = selection
  const isWholeLine =
    $from.sameParent($to) && $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size
  const content = copiedContent(slice, isWholeLine)
  const around = directionAround(view)
  event.preventDefault()
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', contentToHtml(content, around, imageAddress))
  event.clipboardData.setData('text/plain', contentToText(content, around, listDigitsOf(view)))
  event.clipboardData.setData(ownFormat, writeOwnFormat(slice))
  return true
}

function paste(view: EditorView, event: ClipboardEvent, asPlainText: boolean): boolean {
  // While a word is being composed the browser must put in what is pasted, or the composition breaks.
  if (!view.editable || view.composing || event.clipboardData === null) return false
  const read = readFrom(view, event.clipboardData, asPlainText)
  if (read === null) return false
  event.preventDefault()
  // Plain text is asked for as it stands: no address of it becomes a link.
  const isTaken = !asPlainText && view.someProp('handlePaste', (handle) => handle(view, event, read))
  if (!isTaken) insert(view, read, 'paste')
  return true
}

/** Text that is dropped from another program; what is dragged within the text is moved by ProseMirror. */
function drop(view: EditorView, event: DragEvent): boolean {
  if (!view.editable || view.dragging !== null || event.dataTransfer === null) return false
  // Some desktops give the path of a file as its text.
  if (event.dataTransfer.files.length > 0) return false
  const read = readFrom(view, event.dataTransfer, false)
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (read === null || place === null) return false
  event.preventDefault()
  if (view.someProp('handleDrop', (handle) => handle(view, event, read, false))) return true
  view.focus()
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
  insert(view, read, 'drop')
  return true
}

function readFrom(view: EditorView, data: DataTransfer, asPlainText: boolean): Slice | null {
  const { schema, selection, storedMarks } = view.state
  const { $from, $to, empty } = selection
  const marks = storedMarks ?? (empty ? $from.marks() : $from.marksAcross($to)) ?? []
  let slice = readClipboard(data, { schema, around: directionAround(view), asPlainText, marks })
  if (slice === null) return null
  view.someProp('transformPasted', (transform) => {
    slice = transform(slice ?? Slice.empty, view, asPlainText)
  })
  return slice
}

function insert(view: EditorView, slice: Slice, uiEvent: 'paste' | 'drop'): void {
  const tr = insertPasted(view.state, pastedFrom(slice))
  if (tr !== null) view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', uiEvent))
}
