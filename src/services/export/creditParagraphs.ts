import type { Article } from '../../shared/article/article.ts'
import type { Direction } from '../../shared/article/direction.ts'
import { type Attributes, element, type Html, nothing, text } from './html.ts'
import { htmlAddress } from './htmlAddress.ts'
import type { Manner } from './manner.ts'
import { plainElement } from './plainElement.ts'
import { isBlank } from './plainText.ts'

/** The publisher's credit, tagline and call to action, a paragraph each, without those that show nothing. */
export function creditParagraphs(
  { credit, direction }: Article,
  around: Direction | null,
  form: Manner['form'],
): Html[] {
  if (credit === null) return []
  const attributes = (name: string): Attributes => (form === 'page' ? { class: name } : {})
  const action = credit.callToAction
  const href = action?.href ?? null
  return [
    plainElement('p', credit.text, around, direction, attributes('credit')),
    plainElement('p', credit.tagline, around, direction, attributes('tagline')),
    action === null
      ? nothing
      : plainElement(
          'p',
          // A link without words shows where it goes.
          isBlank(action.label) ? (href ?? '') : action.label,
          around,
          direction,
          attributes('call-to-action'),
          (label) => (href === null ? text(label) : element('a', { href: htmlAddress(href) }, text(label))),
        ),
  ].filter((paragraph) => paragraph !== nothing)
}
