import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { HtmlElement, HtmlNode } from '../../../shared/html/htmlNode.ts'

type Parsed = DefaultTreeAdapterTypes.Node

/** Browsers nest no deeper. */
const deepest = 512
/** More than any page has. What has more makes them of few bytes, to fill the memory of who reads it. */
const mostElements = 400_000

class TooComplex extends Error {}

/**
 * A page as a tree, parsed by the HTML standard; nothing in it runs and nothing is fetched. Null where it nests or
 * multiplies its elements as only a page made to break programs does.
 */
export function parseHtml(html: string): HtmlNode | null {
  const depths = new WeakMap<object, number>()
  let elements = 0
  const place = (parent: DefaultTreeAdapterTypes.ParentNode, child: Parsed) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepest) throw new TooComplex()
    depths.set(child, depth)
  }
  try {
    const document = parse<DefaultTreeAdapterMap>(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...given) {
          if (++elements > mostElements) throw new TooComplex()
          return defaultTreeAdapter.createElement(...given)
        },
        appendChild(parent, child) {
          place(parent, child)
          defaultTreeAdapter.appendChild(parent, child)
        },
        insertBefore(parent, child, reference) {
          place(parent, child)
          defaultTreeAdapter.insertBefore(parent, child, reference)
        },
      },
    })
    return new TreeNode(document, null, 0)
  } catch (error) {
    if (error instanceof TooComplex || error instanceof RangeError) return null
    throw error
  }
}

/** A node of parse5 in the shape of the DOM's, as far as `HtmlNode` asks for it. */
class TreeNode implements HtmlElement {
  readonly #node: Parsed
  readonly #index: number
  readonly parentElement: TreeNode | null
  #children: TreeNode[] | null = null
  #parent: TreeNode | null

  constructor(node: Parsed, parent: TreeNode | null, index: number) {
    this.#node = node
    this.#index = index
    this.#parent = parent
    this.parentElement = parent?.nodeType === 1 ? parent : null
  }

  get nodeType(): number {
    if ('tagName' in this.#node) return 1
    if ('value' in this.#node) return 3
    return 'data' in this.#node ? 8 : 9
  }

  get nodeValue(): string | null {
    if ('value' in this.#node) return this.#node.value
    return 'data' in this.#node ? this.#node.data : null
  }

  get localName(): string {
    return 'tagName' in this.#node ? this.#node.tagName : ''
  }

  get textContent(): string {
    let text = ''
    const rest: Parsed[] = [this.#node]
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      if ('value' in node) text += node.value
      if ('childNodes' in node) for (const child of node.childNodes.toReversed()) rest.push(child)
    }
    return text
  }

  get attributes(): { length: number } {
    return 'attrs' in this.#node ? this.#node.attrs : []
  }

  get firstChild(): TreeNode | null {
    return this.#kids()[0] ?? null
  }

  get nextSibling(): TreeNode | null {
    return this.#parent === null ? null : (this.#parent.#kids()[this.#index + 1] ?? null)
  }

  get firstElementChild(): TreeNode | null {
    return this.#kids().find((child) => child.nodeType === 1) ?? null
  }

  get nextElementSibling(): TreeNode | null {
    let next = this.nextSibling
    while (next !== null && next.nodeType !== 1) next = next.nextSibling
    return next
  }

  getAttribute(name: string): string | null {
    if (!('attrs' in this.#node)) return null
    return this.#node.attrs.find((attribute) => attribute.name === name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  #kids(): TreeNode[] {
    const nodes = 'childNodes' in this.#node ? this.#node.childNodes : []
    this.#children ??= nodes.map((child, index) => new TreeNode(child, this, index))
    return this.#children
  }
}
