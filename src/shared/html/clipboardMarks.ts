import { elementsBelow, type HtmlElement, type HtmlNode, isComment, nodesBelow } from './htmlNode.ts'

/** A span with nothing but a no-break space, with which browsers write a space at the border of what was copied. */
export function isSpaceOfCopying(element: HtmlElement): boolean {
  if (element.localName !== 'span' || element.firstChild === null) return false
  if (element.firstChild.nextSibling !== null || element.textContent !== '\u00a0') return false
  return (
    element.attributes.length === 0 ||
    element.getAttribute('class') === 'Apple-converted-space' ||
    (element.getAttribute('style') ?? '').startsWith('mso-spacerun')
  )
}

/** All style sheets that came with the text. */
export function styleSheetOf(document: HtmlNode): string {
  return Array.from(elementsBelow(document))
    .filter(({ localName }) => localName === 'style')
    .map((style) => style.textContent)
    .join('\n')
}

/** Whether Windows marked in the HTML what was selected (CF_HTML); what stands outside is only context. */
export function hasFragmentMark(document: HtmlNode): boolean {
  for (const node of nodesBelow(document)) {
    if (isComment(node) && node.nodeValue?.trim() === 'StartFragment') return true
  }
  return false
}
