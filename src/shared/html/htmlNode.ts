/**
 * What reading HTML needs of a parsed document, whoever parsed it: the DOM of a browser is of this shape,
 * and so is the tree that services make with parse5 (services/import/html/parseHtml.ts).
 */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly parentElement: HtmlElement | null
  readonly firstElementChild: HtmlElement | null
  readonly nextElementSibling: HtmlElement | null
  readonly attributes: { readonly length: number }
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
}

const elementType = 1
const textType = 3
const commentType = 8

export function isElement(node: HtmlNode | null): node is HtmlElement {
  return node?.nodeType === elementType
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === textType
}

export function isComment(node: HtmlNode): boolean {
  return node.nodeType === commentType
}

/** The children of a node that are elements, in order. */
export function childElements(parent: HtmlNode): HtmlElement[] {
  const children: HtmlElement[] = []
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(child)
  }
  return children
}

/** All that stands below a node, in the order of the document. */
export function* nodesBelow(node: HtmlNode): Generator<HtmlNode> {
  const after: HtmlNode[] = []
  for (let next = node.firstChild; next !== null; next = next.firstChild ?? after.pop() ?? null) {
    yield next
    if (next.nextSibling !== null) after.push(next.nextSibling)
  }
}

export function* elementsBelow(node: HtmlNode): Generator<HtmlElement> {
  for (const each of nodesBelow(node)) if (isElement(each)) yield each
}

/** The first element of one of these names below a node, or null. */
export function firstBelow(node: HtmlNode, ...names: string[]): HtmlElement | null {
  for (const element of elementsBelow(node)) if (names.includes(element.localName)) return element
  return null
}
