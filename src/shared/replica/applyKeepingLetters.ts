import * as Y from 'yjs'
import { LostLetters } from './LostLetters.ts'
import { placeLetters } from './placeLetters.ts'

/**
 * Applies another replica's update and puts back the letters that it would take away although nobody
 * deleted them. Yjs deletes all that an element holds with the element, also what was typed into it
 * meanwhile elsewhere; and joining, moving or wrapping a paragraph deletes the element it was. Such
 * letters are told by the delete set of the update, which names what its author deleted and no more.
 *
 * To be done in one place only (the host), inside a transaction; two replicas that both did it would
 * put the letters back twice. The document keeps deleted text (`gc: false`). Returns whether letters
 * were put back.
 */
export function applyKeepingLetters(doc: Y.Doc, transaction: Y.Transaction, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  Y.applyUpdate(doc, update, transaction.origin)
  // Yjs has now marked the transaction as remote, and would take what we add for that of a stranger who
  // uses our client id, and change the id.
  transaction.local = true
  const lost = new LostLetters(doc, transaction, structs, ds).runs()
  for (const run of lost) placeLetters(doc, run)
  return lost.length > 0
}
