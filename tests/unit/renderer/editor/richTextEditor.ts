import { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import { editorOptions } from '../../../../src/renderer/editor/extensions/editorOptions.ts'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { writeDocument } from '../../../../src/shared/replica/writeDocument.ts'

/** The real editor on a shared document of its own; `blocks` come after a headline. */
export function richTextEditor(blocks: DocumentNode[]): Editor {
  const fragment = new Y.Doc().getXmlFragment('document')
  writeDocument(fragment, { type: 'doc', content: [line('عنوان', 'headline'), ...blocks] })
  return new Editor({
    element: document.createElement('div'),
    ...editorOptions(fragment),
  })
}

export function line(text: string, role: string | null = null): DocumentNode {
  return { type: 'paragraph', attrs: { role }, content: text === '' ? [] : [{ type: 'text', text }] }
}

/** Puts the caret into the text, `before|after` a bar; the words must stand in one text node. */
export function caretAt(editor: Editor, place: string): void {
  const [before = '', after = ''] = place.split('|')
  let found = -1
  editor.state.doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? '').indexOf(before + after) : -1
    if (found < 0 && index >= 0) found = position + index + before.length
  })
  if (found < 0) throw new Error(`no text ${place}`)
  editor.commands.setTextSelection(found)
}

/** The document after its headline, short: `blockquote(p:… attribution:…)`. */
export function outline(editor: Editor): string {
  const write = (node: Editor['state']['doc']): string => {
    if (node.isTextblock) return `${String(node.attrs['role'] ?? 'p')}:${node.textContent}`
    const children: string[] = []
    node.forEach((child) => {
      children.push(write(child))
    })
    return `${node.type.name}(${children.join(' ')})`
  }
  const blocks: string[] = []
  editor.state.doc.forEach((node, _offset, index) => {
    if (index > 0) blocks.push(write(node))
  })
  return blocks.join(' ')
}

const codes: Record<string, number> = {
  Enter: 13,
  Backspace: 8,
  Tab: 9,
  Delete: 46,
  ArrowLeft: 37,
  ArrowRight: 39,
}

/** Gives a key to the editor's handlers, as its view does; returns whether one of them took it. */
export function press(editor: Editor, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const keyCode = codes[key] ?? key.toUpperCase().charCodeAt(0)
  const event = new KeyboardEvent('keydown', { key, keyCode, ...modifiers })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false
}
