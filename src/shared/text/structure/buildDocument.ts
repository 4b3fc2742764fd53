import type { Direction } from '../../article/direction.ts'
import type { DocumentNode } from '../../article/documentNode.ts'
import type { Role } from '../../article/documentSpecs.ts'
import { dominantDirection } from '../dominantDirection.ts'
import { directionMarkOf, withoutDirectionMark } from '../plainText.ts'
import type { BodyPart } from './bodyParts.ts'

/**
 * The editor's flat document of a headline and the parts of a body, with the ids b1, b2 … in its order. The
 * direction marks of a plain-text export are taken off; where a mark turned a block other than its letters
 * do, the block keeps that direction as set. `around` is the article's direction.
 */
export function buildDocument(headline: string, parts: readonly BodyPart[], around: Direction): DocumentNode {
  let blocks = 0
  const nextId = () => `b${++blocks}`

  function line(text: string, role: Role | null, direction: Direction | null): DocumentNode {
    const content = withoutDirectionMark(text)
    return {
      type: 'paragraph',
      attrs: { id: nextId(), direction, role },
      ...(content === '' ? {} : { content: [{ type: 'text', text: content }] }),
    }
  }

  function block(text: string, role: Role | null): DocumentNode {
    return line(text, role, setDirection([text], around))
  }

  /** A list or a quotation turns as a whole, so its lines have no direction of their own. */
  function container(node: DocumentNode, texts: readonly string[]): DocumentNode {
    const attrs = { id: nextId(), direction: setDirection(texts, around), ...node.attrs }
    const content = texts.map((text): DocumentNode => {
      const paragraph = line(text, null, null)
      return node.type === 'blockquote' ? paragraph : { type: 'listItem', content: [paragraph] }
    })
    return { ...node, attrs, content }
  }

  function part(given: BodyPart): DocumentNode {
    switch (given.type) {
      case 'paragraph':
        return block(given.text, null)
      case 'heading':
      case 'conclusion':
        return block(given.text, given.type)
      case 'quotation':
        return container({ type: 'blockquote' }, [given.text])
      case 'list':
        return given.start === null
          ? container({ type: 'bulletList' }, given.items)
          : container({ type: 'orderedList', attrs: { start: given.start } }, given.items)
    }
  }

  return { type: 'doc', content: [block(headline, 'headline'), ...parts.map(part)] }
}

function setDirection(texts: readonly string[], around: Direction): Direction | null {
  const first = texts.find((text) => directionMarkOf(text) !== null)
  if (first === undefined) return null
  const marked = directionMarkOf(first)
  return dominantDirection(texts.map(withoutDirectionMark).join('\n'), around) === marked ? null : marked
}
