import type { Declarations } from './declarations.ts'
import { firstBelow, type HtmlElement } from './htmlNode.ts'

/** Elements that hold no text of the piece: programs, styles, pictures, controls, and the ways around a site. */
const leftOut = new Set(
  (
    'script style template noscript head title meta link base svg math iframe frame frameset noframes object embed ' +
    'applet video audio canvas img picture source track map area button input select textarea option datalist ' +
    'optgroup progress meter dialog nav colgroup col param'
  ).split(' '),
)

/** Roles of ARIA that say the same of any element. */
const leftOutRoles = new Set([
  'navigation',
  'button',
  'toolbar',
  'menu',
  'menubar',
  'search',
  'dialog',
  'img',
])

/** Words of class names by which sites keep text for screen readers only. */
const unseenClass = /(^|\s)(screen-reader-text|sr-only|visually-hidden|visuallyhidden)(\s|$)/

/** Word's marks of comments and its list of them. */
const commentClass = /(^|\s)MsoCommentReference(\s|$)/

/** Words of class names by which sites mark their buttons for sharing. */
const shareClass = /(^|[\s_-])(share|shares|sharing|sharedaddy|addtoany|a2a_kit|social-links)([\s_-]|$)/i
const textElements = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']

/** Whether nothing of an element is pasted: it is not text, it is hidden, or it belongs to the page around the piece. */
export function isLeftOut(element: HtmlElement, declared: Declarations): boolean {
  if (leftOut.has(element.localName)) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (leftOutRoles.has(element.getAttribute('role') ?? '')) return true
  if (isUnseen(declared)) return true
  const names = element.getAttribute('class')
  if (names === null) return false
  if (unseenClass.test(names) || commentClass.test(names)) return true
  return shareClass.test(names) && firstBelow(element, ...textElements) === null
}

function isUnseen(declared: Declarations): boolean {
  if (declared.size === 0) return false
  const visibility = declared.get('visibility')
  return (
    declared.get('display') === 'none' ||
    visibility === 'hidden' ||
    visibility === 'collapse' ||
    declared.get('mso-hide') === 'all' ||
    declared.get('mso-element') === 'comment-list'
  )
}
