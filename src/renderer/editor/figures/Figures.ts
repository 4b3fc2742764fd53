import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { directionAround } from '../paste/directionAround.ts'
import { ownFormat } from '../paste/ownFormat.ts'
import { FigureView } from './FigureView.ts'
import { figureAtSelection, leaveCaption, newFigure, selectFigureBeside } from './figureCommands.ts'
import { htmlImages } from './htmlImages.ts'
import type { ImageDesk } from './ImageDesk.ts'
import { areImages, chosenImages, dropPlace, insertImages } from './insertImages.ts'
import { keepCaptions } from './keepCaptions.ts'
import { pendingImages } from './PendingImages.ts'
import { pastedImages } from './pastedImages.ts'
import { pasteHtmlImages } from './pasteHtmlImages.ts'
import { pickImages } from './pickImages.ts'
import { stepOverImage } from './stepOverImage.ts'

/** The place of the figure whose texts are being edited, or null. */
export const figureEditorKey = new PluginKey<number | null>('figureEditor')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    figures: {
      /** Asks for images and puts them in after the block at the caret. */
      pickImages: () => ReturnType
      /** Opens the editor of alternative text and credit of the figure at the selection, or at a place. */
      openFigureEditor: (position?: number) => ReturnType
      closeFigureEditor: () => ReturnType
    }
  }
}

/** Images in the text: by picking, pasting and dropping, their captions, and the keys at their borders. */
export const Figures = Extension.create<{ desk: ImageDesk | null }>({
  name: 'figures',
  // Before the keys of structure, and before pasted text is read.
  priority: 960,
  addOptions: () => ({ desk: null }),
  addCommands() {
    const { desk } = this.options
    return {
      pickImages:
        () =>
        ({ view, dispatch }) => {
          if (desk === null) return false
          if (dispatch) pickImages(view, desk)
          return true
        },
      openFigureEditor:
        (position) =>
        ({ state, tr }) => {
          const place = position ?? figureAtSelection(state)?.position
          if (place === undefined || state.doc.nodeAt(place)?.type.name !== 'figure') return false
          tr.setMeta(figureEditorKey, place)
          return true
        },
      closeFigureEditor:
        () =>
        ({ tr }) => {
          tr.setMeta(figureEditorKey, null)
          return true
        },
    }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const run = (tr: Transaction | null) => {
      if (tr === null) return false
      editor.view.dispatch(tr)
      return true
    }
    return {
      'Mod-Alt-p': () => editor.commands.pickImages(),
      'Alt-Enter': () => editor.commands.openFigureEditor(),
      ArrowDown: () => stepOverImage(editor.view, 1),
      ArrowUp: () => stepOverImage(editor.view, -1),
      Enter: () => run(leaveCaption(editor.state)),
      Backspace: () => run(selectFigureBeside(editor.state, 'before')),
      Delete: () => run(selectFigureBeside(editor.state, 'after')),
    }
  },
  addProseMirrorPlugins() {
    const { desk } = this.options
    const select = (position: number | undefined) => {
      if (position === undefined) return
      const { state, view } = this.editor
      view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)))
      view.focus()
    }
    const openEditor = (position: number | undefined) => {
      select(position)
      this.editor.commands.openFigureEditor(position)
    }
    const views = new Plugin({
      props: {
        nodeViews: {
          figure: (node, _view, getPos) =>
            new FigureView(node, {
              images: desk?.images ?? null,
              onSelect: () => select(getPos()),
              onDetails: () => openEditor(getPos()),
            }),
        },
      },
    })
    return [views, figureEditor(), pendingImages(), keepCaptions(), ...(desk === null ? [] : [intake(desk)])]
  },
})

function figureEditor(): Plugin<number | null> {
  return new Plugin<number | null>({
    key: figureEditorKey,
    state: {
      init: () => null,
      apply(tr, open) {
        const asked: unknown = tr.getMeta(figureEditorKey)
        if (asked === null || typeof asked === 'number') return asked
        if (open === null || !tr.docChanged) return open
        const { pos, deleted } = tr.mapping.mapResult(open, 1)
        return deleted || tr.doc.nodeAt(pos)?.type.name !== 'figure' ? null : pos
      },
    },
  })
}

/** Takes images from the clipboard and from drops. */
function intake(desk: ImageDesk): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          if (!view.editable || view.composing || event.clipboardData === null) return false
          const files = pastedImages(event.clipboardData)
          if (files.length === 0) return pasteImagesOfHtml(view, desk, event)
          event.preventDefault()
          void insertImages(view, desk, chosenImages(files))
          return true
        },
        drop(view, event) {
          const files = [...(event.dataTransfer?.files ?? [])]
          if (view.dragging !== null || !areImages(files) || !view.editable) return false
          const place = dropPlace(view, event, sampleFigure(view))
          event.preventDefault()
          view.focus()
          void insertImages(view, desk, chosenImages(files), place)
          return true
        },
      },
    },
  })
}

/** Takes HTML in which images stand themselves, and tells of images that are elsewhere; other HTML is not for here. */
function pasteImagesOfHtml(view: EditorView, desk: ImageDesk, event: ClipboardEvent): boolean {
  const data = event.clipboardData
  if (data === null || data.getData(ownFormat) !== '') return false
  const html = data.getData('text/html')
  const { embedded, elsewhere } = htmlImages(html, directionAround(view))
  if (elsewhere.length > 0) desk.tell({ kind: 'elsewhere', addresses: elsewhere })
  if (embedded.length === 0) return false
  event.preventDefault()
  void pasteHtmlImages(view, desk, html, embedded)
  return true
}

function sampleFigure({ state }: EditorView): Slice {
  return new Slice(Fragment.from(newFigure(state.schema, '')), 0, 0)
}
