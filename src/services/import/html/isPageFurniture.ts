import { isAttribution } from '../../../shared/html/elements.ts'
import { hasClass } from '../../../shared/html/FileManner.ts'
import type { HtmlElement } from '../../../shared/html/htmlNode.ts'

/** Words of class names and ids by which sites mark what stands around a piece. */
const furniture =
  /(^|[\s_-])(ads?|advert|advertisement|sponsored|promo|related|recommended|recommendations|newsletter|subscribe|subscription|comments?|breadcrumbs?|cookies?|cookie-banner|paywall|share|sharing|social|sidebar|toolbar|tags|trending|most-read|outbrain|taboola|byline|dateline|author-bio|skip-link|site-header|site-footer|masthead|colophon)([\s_-]|$)/i

const containers = new Set([
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'p',
  'span',
  'footer',
  'header',
  'a',
  'figure',
])

/** The most of a page's text that something may hold and still be taken for furniture: classes mislead. */
const most = 0.3

/** Whether an element belongs to the page and not to the piece on it, whose text with all around it is `textLength` long. */
export function isPageFurniture(element: HtmlElement, textLength: number): boolean {
  switch (element.localName) {
    case 'aside':
      return true
    case 'footer':
      return !isAttribution(element) && !holdsCredit(element)
    case 'time':
      return element.parentElement?.localName === 'header'
  }
  if (!containers.has(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (!furniture.test(names)) return false
  return (element.textContent?.length ?? 0) <= textLength * most
}

function holdsCredit(footer: HtmlElement): boolean {
  for (let child = footer.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (['credit', 'tagline', 'call-to-action'].some((name) => hasClass(child, name))) return true
  }
  return false
}
