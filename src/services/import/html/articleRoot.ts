import { elementsBelow, firstBelow, type HtmlElement, type HtmlNode } from '../../../shared/html/htmlNode.ts'

/** How much of a page's text an element must hold to be taken for the piece. */
const enough = 0.4

/** The element of a page in which the piece stands: what the page says it is, where that holds most of its text. */
export function articleRoot(document: HtmlNode): HtmlNode {
  const body = firstBelow(document, 'body') ?? document
  const lengths = new Map<HtmlElement, number>()
  for (const element of elementsBelow(body)) {
    if (element.localName !== 'p' && element.localName !== 'li') continue
    const length = element.textContent?.trim().length ?? 0
    for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
      lengths.set(outer, (lengths.get(outer) ?? 0) + length)
    }
  }
  const whole = firstBelow(document, 'body')
  const all = whole === null ? 0 : (lengths.get(whole) ?? 0)
  const candidates = Array.from(lengths).filter(([element]) => mayBeArticle(element))
  const largest = candidates.toSorted(([, a], [, b]) => b - a)[0]
  return largest !== undefined && largest[1] >= all * enough ? largest[0] : body
}

function mayBeArticle(element: HtmlElement): boolean {
  return (
    element.localName === 'article' ||
    element.localName === 'main' ||
    element.getAttribute('role') === 'main' ||
    element.getAttribute('itemprop') === 'articleBody'
  )
}
