import i18next from 'i18next'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Appearance, Capabilities } from '../../shared/contract/system.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { disconnected } from '../../shared/rpc/createClient.ts'
import { currentLanguage } from '../i18n/startTexts.ts'
import { createArticleList } from '../library/articleList.ts'
import { firstView } from '../library/keptLayout.ts'
import { createAppearance } from '../settings/appearanceStore.ts'
import { createDeskSettings } from '../settings/deskSettingsStore.ts'
import { createLexicon } from '../settings/lexiconStore.ts'
import { createDeskWords } from '../spelling/deskWordsStore.ts'
import { WordVerdicts } from '../spelling/WordVerdicts.ts'
import type { Ask } from '../ui/QuestionProvider.tsx'
import { createNotices } from './notices.ts'
import { createOpenArticle } from './openArticle.ts'
import type { Program } from './ProgramContext.ts'
import { fetchOpenedParts } from './parts.ts'
import { readKeptTabs } from './tabs/keptTabs.ts'

/** Makes what lives as long as the window: the list, the notices and the open article. */
export function startProgram(
  client: TahrirClient,
  { capabilities, appearance }: { capabilities: Capabilities; appearance: Appearance },
  ask: Ask,
): Program {
  return {
    client,
    capabilities,
    appearance: createAppearance(client, appearance),
    desk: createDeskSettings(client),
    lexicon: createLexicon(client),
    deskWords: createDeskWords(client),
    verdicts: new WordVerdicts(),
    list: createArticleList(
      client,
      firstView(() => window.localStorage),
    ),
    notices: createNotices(currentLanguage),
    openArticle: createOpenArticle({
      kept: readKeptTabs(() => window.sessionStorage),
      openSession: async (id) => {
        const parts = await fetchOpenedParts().catch(() => null)
        return parts === null ? disconnected() : parts.openArticleSession(client, id)
      },
      askToLeave: (failure) =>
        ask({
          title: i18next.t('save.leaveTitle'),
          text: i18next.t('save.leaveText', { why: describeFailure(failure, currentLanguage()) }),
          yes: i18next.t('save.leave'),
          no: i18next.t('save.stay'),
        }),
    }),
  }
}
