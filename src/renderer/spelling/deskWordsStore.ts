import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { DeskWordRow } from '../../shared/contract/words.ts'
import { type Followed, followHost } from '../settings/followHost.ts'

export type DeskWordsStore = Followed<readonly DeskWordRow[]>

/** The desk's own words as this window knows them. */
export function createDeskWords(client: TahrirClient): DeskWordsStore {
  return followHost(client, 'wordsChanged', async () => {
    const reply = await client.call('words.read', {})
    return reply.ok ? reply.value.words : null
  })
}
