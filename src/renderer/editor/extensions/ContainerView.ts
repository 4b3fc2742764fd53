import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { blockDirection, isTurnedAsWhole, setDirectionOf } from './blockDirection.ts'

/** A list, quotation or table in the editor: it turns as a whole, by all of its text, or with what it stands in. */
export class ContainerView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #type: string
  readonly #turnsAlone: boolean

  constructor(node: Node, element: string, view: EditorView, getPos: () => number | undefined) {
    this.#type = node.type.name
    this.#turnsAlone = !isTurnedAsWhole(view, getPos())
    this.dom = document.createElement(element)
    this.contentDOM = element === 'table' ? this.dom.appendChild(document.createElement('tbody')) : this.dom
    this.#show(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== this.#type) return false
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
    const start: unknown = node.attrs['start']
    if (this.dom instanceof HTMLOListElement && typeof start === 'number') this.dom.start = start
  }
}
