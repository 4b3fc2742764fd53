import { isSafeAddress } from '../../shared/article/safeAddress.ts'

/** What a template may put where, each a whole piece of HTML that the program writes. */
export const slotNames = [
  'logo',
  'site-name',
  'draft-mark',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'text',
  'conclusion',
  'credit',
  'desk-footer',
] as const
export type SlotName = (typeof slotNames)[number]

/** A page without one of these would lose words of the article, or pass a draft off as finished. */
export const neededSlots: readonly SlotName[] = [
  'draft-mark',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'text',
  'conclusion',
  'credit',
]

/** Elements that hold text and nothing that runs, asks or is fetched. */
export const templateElements: ReadonlySet<string> = new Set([
  'main',
  'article',
  'header',
  'footer',
  'section',
  'aside',
  'nav',
  'div',
  'span',
  'p',
  'a',
  'strong',
  'em',
  'small',
  'b',
  'i',
  'bdi',
  'br',
  'hr',
  'ul',
  'ol',
  'li',
  'h2',
  'h3',
  'slot',
])

const plainAttributes: ReadonlySet<string> = new Set(['class', 'id', 'role', 'lang', 'dir', 'title'])

/** Whether a template may give an element this attribute with this value. */
export function isTemplateAttribute(element: string, name: string, value: string): boolean {
  if (element === 'slot') return name === 'name'
  if (element === 'a' && name === 'href') return /^#[\w-]+$/.test(value) || isSafeAddress(value)
  return plainAttributes.has(name) || /^(?:aria|data)-[a-z-]+$/.test(name)
}

/** What belongs to the article stands in its element, where readers and other programs look for it; the rest outside. */
export const slotsOfArticle: ReadonlySet<SlotName> = new Set([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'text',
  'conclusion',
  'credit',
])
