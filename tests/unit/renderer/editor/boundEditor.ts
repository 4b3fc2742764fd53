import { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import { editorOptions } from '../../../../src/renderer/editor/extensions/editorOptions.ts'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import type { MarkName, Role } from '../../../../src/shared/article/documentSpecs.ts'
import { textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { writeDocument } from '../../../../src/shared/replica/writeDocument.ts'

/** A real editor bound to a shared document that holds the blocks. */
export function boundEditor(content: DocumentNode[]): Editor {
  const doc = new Y.Doc()
  writeDocument(textOfReplica(doc), { type: 'doc', content })
  return new Editor({
    element: document.body.appendChild(document.createElement('div')),
    ...editorOptions(textOfReplica(doc)),
  })
}

let lastId = 0

/** A line of text; parts in brackets `[…]` stand in a mark. */
export function line(text: string, role: Role | null = null, mark: MarkName = 'bold'): DocumentNode {
  lastId++
  const parts = text.split(/[[\]]/)
  return {
    type: 'paragraph',
    attrs: { id: `block${lastId}`, direction: null, role },
    content: parts.flatMap((part, index) =>
      part === ''
        ? []
        : [{ type: 'text' as const, text: part, ...(index % 2 === 1 ? { marks: [{ type: mark }] } : {}) }],
    ),
  }
}

/** The texts of the blocks at the top. */
export function texts(editor: Editor): string[] {
  return editor.state.doc.children.map((block) => block.textContent)
}
