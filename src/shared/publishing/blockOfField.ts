import type { Article } from '../article/article.ts'
import type { Block } from '../article/block.ts'

/**
 * The id of the block in which a field of an article stands (`sections/0/blocks/2/items/1/blocks/0`), the names
 * `headline` and `standfirst` for those, or null for what is not in the text. A line without an id of its own
 * (attribution, caption) gives that of what it stands in.
 */
export function blockOfField(article: Article, field: string): string | null {
  const [first = '', ...way] = field.split('/')
  if (first === 'headline' || first === 'standfirst') return first
  const part =
    first === 'conclusion'
      ? article.conclusion
      : first === 'sections'
        ? (article.sections[Number(way.shift())] ?? null)
        : null
  if (part === null) return first === 'conclusion' ? (article.sections.at(-1)?.id ?? null) : null
  let id = part.id
  let blocks: readonly Block[] | undefined = part.blocks
  let inside: Block | null = null
  for (let index = 0; index < way.length; index += 1) {
    const name = way[index]
    const number = Number(way[index + 1])
    switch (name) {
      case 'blocks': {
        inside = blocks?.[number] ?? null
        if (inside === null) return id
        id = inside.id
        blocks = inside.type === 'blockquote' ? inside.blocks : undefined
        break
      }
      case 'items':
        blocks = inside !== null && 'items' in inside ? inside.items[number]?.blocks : undefined
        break
      case 'rows': {
        const row = inside?.type === 'table' ? inside.rows[number] : undefined
        blocks = row?.cells[Number(way[index + 3])]?.blocks
        index += 2
        break
      }
      default:
        return id
    }
    index += 1
  }
  return id
}
