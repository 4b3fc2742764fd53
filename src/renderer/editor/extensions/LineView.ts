import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { Role } from '../../../shared/article/documentSpecs.ts'
import { blockDirection, isTurnedAsWhole, setDirectionOf } from './blockDirection.ts'

const elements: Record<Role | 'body', string> = {
  headline: 'h1',
  standfirst: 'p',
  heading: 'h2',
  conclusion: 'h2',
  attribution: 'p',
  body: 'p',
}

/**
 * A line of text in the editor. A plain node view: it looks at its own line only, when that line
 * changes, to show its direction, and whether it is empty.
 */
export class LineView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #role: Role | 'body'
  /** In a list or a quotation a line turns with the whole. */
  readonly #turnsAlone: boolean

  constructor(node: Node, view: EditorView, getPos: () => number | undefined) {
    this.#role = roleOfLine(node)
    this.dom = document.createElement(elements[this.#role])
    this.contentDOM = this.dom
    if (this.#role !== 'body') this.dom.dataset['role'] = this.#role
    this.#turnsAlone = !isTurnedAsWhole(view, getPos())
    this.#show(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'paragraph' || roleOfLine(node) !== this.#role) return false
    this.#show(node)
    return true
  }

  /** The attributes that this view sets itself are no edits. */
  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom
  }

  #show(node: Node): void {
    const direction = this.#turnsAlone ? blockDirection(node) : setDirectionOf(node)
    if (direction === null) this.dom.removeAttribute('dir')
    else if (this.dom.dir !== direction) this.dom.dir = direction
    this.dom.toggleAttribute('data-empty', node.content.size === 0)
  }
}

function roleOfLine(node: Node): Role | 'body' {
  return (node.attrs['role'] as Role | null) ?? 'body'
}
