import { Checker } from '../../shared/checks/Checker.ts'
import { deskLexicon } from '../../shared/checks/lexicon/deskLexicon.ts'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { deskKnownWords } from '../../shared/spelling/deskKnownWords.ts'
import { readDeskWords } from '../../store/deskWordsTable.ts'
import { readLexicon } from '../../store/lexiconTable.ts'
import type { Store } from '../../store/openStore.ts'
import { readDesk } from '../desk/readDesk.ts'
import { starterLexicon } from './starterLexicon.ts'

/** The checks as the desk of an archive has set them; as they come where there is no archive. */
export function deskChecker(store: Store | null): { checker: Checker; settings: DeskSettings } {
  const settings = store === null ? defaultDeskSettings : readDesk(store.reader)
  const own = store === null ? [] : readLexicon(store.reader)
  const lexicon = deskLexicon(own, starterLexicon(), settings.houseStyle)
  const words = store === null ? [] : readDeskWords(store.reader).map(({ word }) => word)
  const known = deskKnownWords(words, own, starterLexicon())
  return { checker: new Checker(settings.checks, settings.houseStyle, lexicon, known), settings }
}
