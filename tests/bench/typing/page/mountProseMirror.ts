import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { type DOMOutputSpec, Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { markSpecs, nodeSpecs } from '../../../../src/shared/article/documentSpecs.ts'
import type { PieceLine } from '../arabicPiece.ts'
import { documentOf } from './piece.ts'

const names: Record<string, string> = { headline: 'h1', heading: 'h2' }

/** The schema of the program with the least that shows it. */
const schema = new Schema({
  nodes: {
    ...nodeSpecs,
    paragraph: {
      ...nodeSpecs.paragraph,
      toDOM: (node): DOMOutputSpec => [names[String(node.attrs['role'])] ?? 'p', 0],
    },
  },
  marks: markSpecs,
})

/** ProseMirror as its own guide sets it up; with `perKey`, something that is done with each new document. */
export function mountProseMirror(
  root: HTMLElement,
  lines: readonly PieceLine[],
  perKey?: (state: EditorState) => void,
): void {
  const scroll = document.createElement('div')
  scroll.className = 'bench-scroll bench-plain'
  root.append(scroll)
  const view = new EditorView(scroll, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(documentOf(lines)),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
    attributes: { class: 'article-text' },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged) perKey?.(view.state)
    },
  })
}
