import type { KeyboardEvent } from 'react'

/**
 * Whether Escape was meant for the panel itself: not for a list or a menu that a field in it has open. React
 * brings keys out of such a list up to the panel, though it stands elsewhere on the page.
 */
export function isOwnEscape({ key, target, currentTarget, defaultPrevented }: KeyboardEvent): boolean {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return false
  return currentTarget.contains(target) && target.getAttribute('aria-expanded') !== 'true'
}
