import type { Direction } from '../article/direction.ts'
import { childElements, type HtmlElement } from './htmlNode.ts'

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that only hold others: their direction is that of a page or a mail, set by nobody for this text. */
const wrappers = new Set(
  'article aside body center details div fieldset footer form header main section'.split(' '),
)

/** Whether an element begins a line of its own. */
export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.localName)
}

export function isHeading(element: HtmlElement): boolean {
  return /^h[1-6]$/.test(element.localName)
}

/** Whether an element says who is quoted: in a quotation, `cite` or `footer`, or a paragraph with nothing but that. */
export function isAttribution(element: HtmlElement): boolean {
  const { localName, parentElement } = element
  if (localName !== 'cite' && localName !== 'footer') return false
  if (parentElement?.localName === 'blockquote') return true
  if (parentElement?.localName !== 'p') return false
  const outer = parentElement.parentElement
  const around = outer?.localName === 'div' ? outer.parentElement : outer
  return (
    around?.localName === 'blockquote' && parentElement.textContent?.trim() === element.textContent?.trim()
  )
}

/** The direction that an element states for its own text, or null. */
export function statedDirection(element: HtmlElement): Direction | null {
  const stated = directionAttribute(element)
  if (stated === null || !wrappers.has(element.localName)) return stated
  // Mail programs turn all of a message by the language of their screen.
  if (/(^|\s)gmail_/.test(element.getAttribute('class') ?? '')) return null
  const parent = element.parentElement
  const isOutermost = parent === null || parent.localName === 'body'
  return isOutermost || hasBlocks(element) ? null : stated
}

export function directionAttribute(element: HtmlElement): Direction | null {
  const stated = element.getAttribute('dir')?.toLowerCase()
  return stated === 'rtl' || stated === 'ltr' ? stated : null
}

function hasBlocks(element: HtmlElement): boolean {
  return childElements(element).some(isBlock)
}
