import { z } from 'zod'
import type { Tab } from '../openArticle.ts'
import { headlineOfSession } from './headlineOfSession.ts'

const key = 'tahrir.tabs'
const keptSchema = z.array(z.strictObject({ id: z.string().min(1), headline: z.string() })).max(100)

export type KeptTab = z.infer<typeof keptSchema>[number]

/** The tabs that this window had before its page was loaded again; none where that can't be read. */
export function readKeptTabs(storage: () => Storage): KeptTab[] {
  try {
    return keptSchema.parse(JSON.parse(storage().getItem(key) ?? '[]'))
  } catch {
    return []
  }
}

/** Keeps the tabs for the page's next life. A storage that is full or forbidden only forgets them. */
export function keepTabs(storage: () => Storage, tabs: readonly Tab[]): void {
  const kept = tabs.flatMap((tab): KeptTab[] => {
    if (tab.kind === 'failed' || tab.kind === 'opening') return []
    return [{ id: tab.id, headline: tab.kind === 'open' ? headlineOfSession(tab.session) : tab.headline }]
  })
  try {
    storage().setItem(key, JSON.stringify(kept))
  } catch {
    // The tabs are open all the same.
  }
}
