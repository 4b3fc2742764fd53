import { dominantDirection } from '../text/dominantDirection.ts'
import { firstStrongDirection } from '../text/firstStrongDirection.ts'
import type { Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'

/**
 * The direction that a block's text gives it in surroundings of direction `around`, whatever a person
 * set: that of most of its strong letters outside isolates (text.md, "Direction").
 */
export function automaticDirection(node: DocumentNode, around: Direction): Direction {
  return dominantDirection(openText(node), around)
}

/** The direction of an isolate by its own text: UAX #9 P2–P3, and that of its surroundings where no letter is strong. */
export function isolateDirection(text: string, around: Direction): Direction {
  return firstStrongDirection(text) ?? around
}

/** The text below a node that counts for its direction: outside isolates, and without addresses shown as they are. */
function openText(node: DocumentNode): string {
  if (node.type === 'text') {
    const text = node.text ?? ''
    const isLeftOut = node.marks?.some(
      (mark) => mark.type === 'bdi' || (mark.type === 'link' && mark.attrs?.['href'] === text),
    )
    return isLeftOut ? '' : text
  }
  return (node.content ?? []).map(openText).join(' ')
}
