import type { Direction } from '../../shared/article/direction.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { type Attributes, element, type Html, nothing, text } from './html.ts'
import { dirWithin } from './manner.ts'
import { isBlank } from './plainText.ts'

/**
 * A line that has no direction of its own (metadata, descriptions) in an element: turned by most of its
 * letters, like a block that nobody turned. Nothing where the line shows nothing.
 */
export function plainElement(
  name: string,
  value: string,
  around: Direction | null,
  fallback: Direction,
  attributes: Attributes = {},
  render: (value: string) => Html = text,
): Html {
  if (isBlank(value)) return nothing
  return element(
    name,
    { ...attributes, ...dirWithin(around, { direction: dominantDirection(value, fallback) }) },
    render(value),
  )
}
