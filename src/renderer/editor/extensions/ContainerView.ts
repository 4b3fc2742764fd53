import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { blockDirection } from './blockDirection.ts'

/** A list, quotation or table in the editor: it turns as a whole, by all of its text. */
export class ContainerView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #type: string

  constructor(node: Node, element: string) {
    this.#type = node.type.name
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
    const direction = blockDirection(node)
    if (direction === null) this.dom.removeAttribute('dir')
    else if (this.dom.dir !== direction) this.dom.dir = direction
    const start: unknown = node.attrs['start']
    if (this.dom instanceof HTMLOListElement && typeof start === 'number') this.dom.start = start
  }
}
