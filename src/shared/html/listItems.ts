import type { DocumentNode } from '../article/documentNode.ts'
import { childElements, type HtmlElement } from './htmlNode.ts'

/** Adds what an item holds; one that begins with a list goes on the item before it, as Google Docs nests its lists. */
export function addItemBlocks(items: DocumentNode[], blocks: DocumentNode[]): void {
  const first = blocks[0]
  if (first === undefined) return
  const isList = first.type === 'bulletList' || first.type === 'orderedList'
  const before = items.at(-1)
  if (isList && before) before.content?.push(...blocks)
  else if (isList && blocks.length === 1) items.push(...(first.content ?? []))
  else items.push({ type: 'listItem', content: blocks })
}

/** The number of a list's first item, by the list or by the item. */
export function startOf(list: HtmlElement): number {
  const first = childElements(list)
    .find(({ localName }) => localName === 'li')
    ?.getAttribute('value')
  const start = Number.parseInt(list.getAttribute('start') ?? first ?? '1', 10)
  return start >= 0 && start <= 1_000_000 ? start : 1
}
