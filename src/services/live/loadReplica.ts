import * as Y from 'yjs'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { readStoredDocument, type StoredDocument } from '../../store/documentsTable.ts'
import type { ReadableDb } from '../../store/handles.ts'

/**
 * The replica of an article as it is stored, with the number of its last update. Deleted text is kept in
 * it (`gc: false`), since `applyKeepingLetters` finds the places of lost letters by it.
 */
export function loadReplica(
  db: ReadableDb,
  article: number,
): Reply<{ doc: Y.Doc; throughSeq: number }, 'documentUnreadable'> {
  const stored = readStoredDocument(db, article)
  if (stored === null) return fail('documentUnreadable')
  const doc = new Y.Doc({ gc: false })
  try {
    applyStored(doc, stored)
  } catch {
    // Yjs throws errors of many kinds at bytes that are no update; all of them mean the same here.
    doc.destroy()
    return fail('documentUnreadable')
  }
  return succeed({ doc, throughSeq: stored.throughSeq })
}

/** State and log as one state, without the text that was deleted. */
export function compactState(stored: StoredDocument): Uint8Array {
  const doc = new Y.Doc()
  applyStored(doc, stored)
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}

function applyStored(doc: Y.Doc, { state, updates }: StoredDocument): void {
  doc.transact(() => {
    for (const update of [state, ...updates]) Y.applyUpdate(doc, update)
  })
}
