import { Editor, Node } from '@tiptap/core'
import {
  EditorContent,
  NodeViewContent,
  NodeViewWrapper,
  ReactNodeViewRenderer,
  useEditor,
} from '@tiptap/react'
import { createRoot } from 'react-dom/client'
import type { PieceLine } from '../arabicPiece.ts'
import { documentOf } from './piece.ts'

const names: Record<string, string> = { headline: 'h1', heading: 'h2' }

const Doc = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' })
const Text = Node.create({ name: 'text', group: 'inline' })
const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ id: { default: null }, direction: { default: null }, role: { default: null } }),
  renderHTML: ({ node }) => [names[String(node.attrs['role'])] ?? 'p', 0],
})

/** Bare Tiptap with a document that is in memory as JSON, and no extension that it can do without. */
export function mountTiptap(root: HTMLElement, lines: readonly PieceLine[]): void {
  const scroll = document.createElement('div')
  scroll.className = 'bench-scroll bench-plain'
  root.append(scroll)
  new Editor({
    element: scroll,
    extensions: [Doc, Text, Paragraph],
    editorProps: { attributes: { class: 'article-text' } },
    content: documentOf(lines),
  })
}

const OfReact = Paragraph.extend({ addNodeView: () => ReactNodeViewRenderer(Line) })

function Line() {
  return (
    <NodeViewWrapper>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}

/** Known bad: the same with a React component for each paragraph. */
export function mountTiptapOfReact(root: HTMLElement, lines: readonly PieceLine[]): void {
  createRoot(root).render(<TextOfReact lines={lines} />)
}

function TextOfReact({ lines }: { lines: readonly PieceLine[] }) {
  const editor = useEditor({
    extensions: [Doc, Text, OfReact],
    editorProps: { attributes: { class: 'article-text' } },
    content: documentOf(lines),
  })
  return <EditorContent editor={editor} className="bench-scroll bench-plain" />
}
