import type { Node } from '@tiptap/pm/model'
import { searchFor, type TextRange, type TextSearch } from '../../../shared/text/searchText.ts'
import type { FindQuery, FindScope } from './FindQuery.ts'

/**
 * The search for one query through a document. What is found in a block is kept by the block's node, so
 * after a keystroke only the block that it changed is searched again.
 */
export class BlockSearch {
  readonly #scope: FindScope
  readonly #search: TextSearch
  readonly #found = new WeakMap<Node, readonly TextRange[]>()

  constructor(query: FindQuery) {
    this.#scope = query.scope
    this.#search = searchFor(query)
  }

  /** All matches of a document in its positions, in order. `range` bounds the scope `selection`. */
  matches(doc: Node, range: TextRange | null): TextRange[] {
    const matches: TextRange[] = []
    const bounds = this.#scope === 'selection' ? range : null
    let field: FindScope = 'headline'
    doc.forEach((block, offset, index) => {
      field = fieldOf(block, index, field)
      if (this.#scope !== 'all' && this.#scope !== 'selection' && this.#scope !== field) return
      if (bounds !== null && (offset + block.nodeSize < bounds.from || offset > bounds.to)) return
      for (const { from, to } of this.#matchesIn(block)) {
        const match = { from: offset + from, to: offset + to }
        if (bounds === null || (match.from >= bounds.from && match.to <= bounds.to)) matches.push(match)
      }
    })
    return matches
  }

  /** The matches in a block, counted from where it begins. */
  #matchesIn(block: Node): readonly TextRange[] {
    const known = this.#found.get(block)
    if (known !== undefined) return known
    const found: TextRange[] = []
    const searchLine = (line: Node, start: number) => {
      for (const { from, to } of this.#search(lineText(line)))
        found.push({ from: start + from, to: start + to })
    }
    if (block.isTextblock) searchLine(block, 1)
    else {
      block.descendants((child, position) => {
        if (child.isTextblock) searchLine(child, position + 2)
        return !child.isTextblock
      })
    }
    this.#found.set(block, found)
    return found
  }
}

/** Which field of the article a block at the top stands in, after a block of `before`. */
function fieldOf(block: Node, index: number, before: FindScope): FindScope {
  const role: unknown = block.attrs['role']
  if (index === 0) return 'headline'
  if (role === 'standfirst') return 'standfirst'
  return role === 'conclusion' || before === 'conclusion' ? 'conclusion' : 'sections'
}

/** The text of a line with one UTF-16 unit for each position in it. */
function lineText(line: Node): string {
  return line.textBetween(0, line.content.size, null, (leaf) =>
    leaf.type.name === 'lineBreak' ? '\n' : '\ufffc',
  )
}
