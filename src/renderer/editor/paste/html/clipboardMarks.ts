/** A span with nothing but a no-break space, with which browsers write a space at the border of what was copied. */
export function isSpaceOfCopying(element: Element): boolean {
  if (element.localName !== 'span' || element.childNodes.length !== 1) return false
  if (element.textContent !== '\u00a0') return false
  return (
    element.attributes.length === 0 ||
    element.getAttribute('class') === 'Apple-converted-space' ||
    (element.getAttribute('style') ?? '').startsWith('mso-spacerun')
  )
}

/** All style sheets that came with the text. */
export function styleSheetOf(document: Document): string {
  return Array.from(document.querySelectorAll('style'), (style) => style.textContent).join('\n')
}

/** Whether Windows marked in the HTML what was selected (CF_HTML); what stands outside is only context. */
export function hasFragmentMark(document: Document): boolean {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  while (comments.nextNode()) {
    if (comments.currentNode.nodeValue?.trim() === 'StartFragment') return true
  }
  return false
}
