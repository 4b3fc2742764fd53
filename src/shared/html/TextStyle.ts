import type { Direction } from '../article/direction.ts'
import type { DocumentMark } from '../article/documentNode.ts'
import type { MarkName } from '../article/documentSpecs.ts'
import { isSafeAddress } from '../article/safeAddress.ts'
import { firstStrongDirection } from '../text/firstStrongDirection.ts'
import type { Declarations } from './declarations.ts'
import type { HtmlElement } from './htmlNode.ts'

/** An isolate that text stands in; one object for each element that makes one. */
export interface Isolate {
  /** As the element states it, where its text would not turn it so. */
  direction: Direction | null
  /** What the element states, to be the line's own where the isolate holds all of it. */
  stated: Direction | null
  /** Made by a `span`: programs wrap whole lines in such, which isolates nothing. */
  isSpan: boolean
}

/** What of the look of pasted text the document keeps. Never changed, only replaced, so that equal styles are one object. */
export interface TextStyle {
  isolate: Isolate | null
  href: string | null
  /** The language that an element names, where that is not the page's; only of files. */
  language: string | null
  toggles: ReadonlySet<MarkName>
  /** Spaces and line breaks count as they stand (CSS `white-space`). */
  isPreformatted: boolean
}

export const plainStyle: TextStyle = {
  isolate: null,
  href: null,
  language: null,
  toggles: new Set(),
  isPreformatted: false,
}

const markOfTag: Record<string, MarkName> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  dfn: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  mark: 'highlight',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/** In the order of the schema, after the isolate and the link. */
const toggleOrder = [
  'bold',
  'italic',
  'underline',
  'strike',
  'highlight',
  'superscript',
  'subscript',
  'code',
] as const satisfies MarkName[]

/** No address is longer in an article: metadata.ts, `addressSchema`. */
const longestAddress = 2048

/** The style of what stands in an element, by its tag and then by its declarations, which win as they do in CSS. */
export function styleInside(element: HtmlElement, declared: Declarations, outer: TextStyle): TextStyle {
  let style = outer
  const tag = element.localName
  const mark = markOfTag[tag]
  if (mark) style = toggled(style, mark, true)
  if (tag === 'a') {
    const href = addressOf(element)
    if (href !== style.href) style = { ...style, href }
  }
  if (tag === 'pre' && !style.isPreformatted) style = { ...style, isPreformatted: true }
  return declared.size === 0 ? style : withDeclarations(style, declared)
}

/** The style with an isolate around it. `text` is what the isolate holds. */
export function isolated(
  style: TextStyle,
  stated: Direction | null,
  isSpan: boolean,
  text: string,
): TextStyle {
  const isOwn = stated === firstStrongDirection(text)
  return { ...style, isolate: { stated, direction: isOwn ? null : stated, isSpan } }
}

export function marksOf({ isolate, href, language, toggles }: TextStyle): DocumentMark[] {
  const marks: DocumentMark[] = []
  if (isolate) marks.push({ type: 'bdi', attrs: { direction: isolate.direction } })
  if (href !== null) marks.push({ type: 'link', attrs: { href } })
  if (language !== null) marks.push({ type: 'language', attrs: { language } })
  for (const type of toggleOrder) {
    // A link is underlined by itself.
    if (toggles.has(type) && !(type === 'underline' && href !== null)) marks.push({ type })
  }
  return marks
}

function withDeclarations(given: TextStyle, declared: Declarations): TextStyle {
  let style = given
  const weight = declared.get('font-weight')
  if (weight !== undefined && weight !== 'inherit') {
    style = toggled(style, 'bold', /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600)
  }
  const slant = declared.get('font-style')
  if (slant !== undefined && slant !== 'inherit') {
    style = toggled(style, 'italic', /^(italic|oblique)/.test(slant))
  }
  const line = `${declared.get('text-decoration') ?? ''} ${declared.get('text-decoration-line') ?? ''}`
  if (line.includes('underline')) style = toggled(style, 'underline', true)
  if (line.includes('line-through')) style = toggled(style, 'strike', true)
  const height = declared.get('vertical-align')
  if (height === 'super') style = toggled(style, 'superscript', true)
  if (height === 'sub') style = toggled(style, 'subscript', true)
  if (declared.has('mso-highlight')) style = toggled(style, 'highlight', true)
  const space = declared.get('white-space')
  if (space !== undefined && space !== 'inherit') {
    const isPreformatted = space.startsWith('pre') && space !== 'pre-line'
    if (isPreformatted !== style.isPreformatted) style = { ...style, isPreformatted }
  }
  return style
}

function toggled(style: TextStyle, mark: MarkName, isOn: boolean): TextStyle {
  if (style.toggles.has(mark) === isOn) return style
  const toggles = new Set(style.toggles)
  if (isOn) toggles.add(mark)
  else toggles.delete(mark)
  // The schema has the two exclude each other.
  if (isOn && mark === 'superscript') toggles.delete('subscript')
  if (isOn && mark === 'subscript') toggles.delete('superscript')
  return { ...style, toggles }
}

/** The address of a link, or null where it is none or is not safe: its text stays, as text. */
function addressOf(element: HtmlElement): string | null {
  const href = (element.getAttribute('href') ?? '')
    .trim()
    .replace(/[\t\n\r]/g, '')
    .toWellFormed()
  return href.length <= longestAddress && isSafeAddress(href) ? href : null
}
