import type { Node } from '@tiptap/pm/model'
import type { Direction } from '../../../shared/article/direction.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'

/**
 * The direction to show a block in, or null where it takes that of what it stands in: what a person set,
 * else that of most of its strong letters outside isolates. As `automaticDirection` for stored documents.
 */
export function blockDirection(node: Node): Direction | null {
  const set: unknown = node.attrs['direction']
  if (set === 'rtl' || set === 'ltr') return set
  const text = openText(node)
  const direction = dominantDirection(text, 'rtl')
  // The same answer for either fallback is the text's own.
  return direction === dominantDirection(text, 'ltr') ? direction : null
}

function openText(node: Node): string {
  let text = ''
  node.descendants((child) => {
    if (child.isText) {
      const isLeftOut = child.marks.some(
        (mark) =>
          mark.type.name === 'bdi' || (mark.type.name === 'link' && mark.attrs['href'] === child.text),
      )
      if (!isLeftOut) text += child.text
    } else {
      text += ' '
    }
  })
  return text
}
