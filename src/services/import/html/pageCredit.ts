import { type Credit, creditSchema } from '../../../shared/article/metadata.ts'
import { hasClass } from '../../../shared/html/FileManner.ts'
import { elementsBelow, firstBelow, type HtmlElement, type HtmlNode } from '../../../shared/html/htmlNode.ts'

/** The publisher's credit as our page and our Markdown mark it, and the elements in which it stands. */
export function pageCredit(document: HtmlNode): {
  credit: Credit | null
  elements: ReadonlySet<HtmlElement>
} {
  const found = new Map<string, HtmlElement>()
  for (const element of elementsBelow(document)) {
    if (element.parentElement?.localName !== 'footer') continue
    for (const name of ['credit', 'tagline', 'call-to-action']) {
      if (!found.has(name) && hasClass(element, name)) found.set(name, element)
    }
  }
  if (found.size === 0) return { credit: null, elements: new Set() }
  const text = (name: string) => found.get(name)?.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
  const call = found.get('call-to-action')
  const href = call === undefined ? null : (firstBelow(call, 'a')?.getAttribute('href') ?? null)
  const callToAction = call === undefined ? null : { label: text('call-to-action'), href }
  const whole = creditSchema.safeParse({ text: text('credit'), tagline: text('tagline'), callToAction })
  const credit = whole.success
    ? whole.data
    : creditSchema.safeParse({ text: text('credit'), tagline: text('tagline') }).data
  return { credit: credit ?? null, elements: new Set(found.values()) }
}
