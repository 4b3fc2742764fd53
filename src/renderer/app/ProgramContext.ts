import { createContext, useContext } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Capabilities } from '../../shared/contract/system.ts'
import type { ArticleListStore } from '../library/articleList.ts'
import type { AppearanceStore } from '../settings/appearanceStore.ts'
import type { DeskSettingsStore } from '../settings/deskSettingsStore.ts'
import type { LexiconStore } from '../settings/lexiconStore.ts'
import type { DeskWordsStore } from '../spelling/deskWordsStore.ts'
import type { WordVerdicts } from '../spelling/WordVerdicts.ts'
import type { NoticeStore } from './notices.ts'
import type { OpenArticleStore } from './openArticle.ts'

/** What every part of the screen may reach: the host, what it can do, the list and the open article. */
export interface Program {
  client: TahrirClient
  capabilities: Capabilities
  appearance: AppearanceStore
  desk: DeskSettingsStore
  lexicon: LexiconStore
  deskWords: DeskWordsStore
  verdicts: WordVerdicts
  list: ArticleListStore
  notices: NoticeStore
  openArticle: OpenArticleStore
}

export const ProgramContext = createContext<Program | null>(null)

export function useProgram(): Program {
  const program = useContext(ProgramContext)
  if (program === null) throw new Error('useProgram outside of ProgramContext')
  return program
}
