import type { CommandContext } from './command.ts'

/**
 * Does the same to each item, one after the other, until done or told to stop. Shows a person at a
 * terminal how far it is.
 */
export async function eachInTurn<Item>(
  { terminal, stopped, interrupt }: CommandContext,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (stopped.aborted) return interrupt()
    if (items.length > 1) terminal.progress(`${index + 1}/${items.length} ${nameOf(item)}`)
    await act(item)
  }
}
