import type { LexiconEntry, LexiconRow } from '../../shared/checks/lexicon/LexiconEntry.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'

export interface Lexicon {
  own: readonly LexiconRow[]
  starter: readonly LexiconEntry[]
}

/** The desk's lexicon as this window knows it: null until the host has said, then in step with it. */
export interface LexiconStore {
  getSnapshot(): Lexicon | null
  subscribe(listener: () => void): () => void
}

export function createLexicon(client: TahrirClient): LexiconStore {
  const listeners = new Set<() => void>()
  let lexicon: Lexicon | null = null

  async function read() {
    const reply = await client.call('lexicon.read', {})
    if (!reply.ok) return
    lexicon = reply.value
    for (const listener of listeners) listener()
  }

  void read()
  client.on('lexiconChanged', () => void read())
  // What was changed while this window was cut off.
  client.onConnection((isConnected) => {
    if (isConnected) void read()
  })
  return {
    getSnapshot: () => lexicon,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
