import type { Direction } from '../article/direction.ts'
import type { Role } from '../article/documentSpecs.ts'
import { isLanguageTag } from '../article/language.ts'
import { directionAttribute, isBlock } from './elements.ts'
import type { HtmlElement } from './htmlNode.ts'
import type { TextStyle } from './TextStyle.ts'

/** How a whole file is read, where that differs from what stands on a clipboard. */
export interface FileManner {
  /** The language that the page states. */
  language: string | null
  direction: Direction
  /** Whether an element belongs to the page around the piece. */
  isLeftOut(element: HtmlElement): boolean
  /** Told of each element of which nothing is read. */
  leaveOut(element: HtmlElement): void
}

/**
 * The direction that an element has by itself or by what it stands in, where that turns it against the
 * page or is there for nothing else; null where only the page says so, which nobody set for this text.
 */
export function fileDirection(element: HtmlElement, page: Direction): Direction | null {
  const own = directionAttribute(element)
  const isLine = element.localName === 'cite' || (isBlock(element) && element.localName !== 'body')
  if (own !== null && isLine) return own
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    const direction = directionAttribute(outer)
    if (direction === null) continue
    const isForThis = outer.localName === 'p' || (outer.localName === 'div' && outer.attributes.length === 1)
    return direction === page && !isForThis ? null : direction
  }
  return null
}

/** What a line of a file is: the first h1 is the headline, a heading in the conclusion its heading. */
export function fileRole(element: HtmlElement, isTitle: boolean, hasHeadline: boolean): Role | null {
  if (isTitle) {
    if (element.localName === 'h1' && !hasHeadline) return 'headline'
    return isInConclusion(element) ? 'conclusion' : 'heading'
  }
  return isInStandfirst(element) ? 'standfirst' : null
}

/** The element itself, or what it stands in with perhaps one between that turns it. */
function isInStandfirst(element: HtmlElement): boolean {
  const outer = element.parentElement
  return [element, outer, outer?.parentElement ?? null].some((each) => hasClass(each, 'standfirst'))
}

/** The style with the language that an element names, where it is another than the page's. */
export function languageInside(element: HtmlElement, style: TextStyle, file: FileManner | null): TextStyle {
  const named = file === null ? null : element.getAttribute('lang')
  if (named === null || file === null || !isLanguageTag(named)) return style
  const language = named === file.language ? null : named
  return language === style.language ? style : { ...style, language }
}

export function hasClass(element: HtmlElement | null, name: string): boolean {
  return element?.getAttribute('class')?.split(/\s+/).includes(name) ?? false
}

function isInConclusion(element: HtmlElement): boolean {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (outer.getAttribute('role') === 'doc-conclusion') return true
  }
  return false
}
