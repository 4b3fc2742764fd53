import type { LexiconEntry, LexiconRow } from '../../shared/checks/lexicon/LexiconEntry.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import { type Followed, followHost } from './followHost.ts'

export interface Lexicon {
  own: readonly LexiconRow[]
  starter: readonly LexiconEntry[]
}

export type LexiconStore = Followed<Lexicon>

/** The desk's lexicon as this window knows it. */
export function createLexicon(client: TahrirClient): LexiconStore {
  return followHost(client, 'lexiconChanged', async () => {
    const reply = await client.call('lexicon.read', {})
    return reply.ok ? reply.value : null
  })
}
