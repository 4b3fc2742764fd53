import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'
import { AppearancePage } from './pages/AppearancePage.tsx'
import { BackupsPage } from './pages/BackupsPage.tsx'
import { ChecksPage } from './pages/ChecksPage.tsx'
import { FinishingPage } from './pages/FinishingPage.tsx'
import { HouseStylePage } from './pages/HouseStylePage.tsx'
import { ImagesPage } from './pages/ImagesPage.tsx'
import { LexiconPage } from './pages/LexiconPage.tsx'
import { MacrosPage } from './pages/MacrosPage.tsx'
import { PagesPage } from './pages/PagesPage.tsx'
import { PersonPage } from './pages/PersonPage.tsx'
import { SpellingPage } from './pages/SpellingPage.tsx'
import { TrashPage } from './pages/TrashPage.tsx'
import { WritingPage } from './pages/WritingPage.tsx'

export interface SettingsPage {
  id: string
  title(t: TFunction): string
  /** What stands under the title, in fields from `src/renderer/ui`; it changes things at once. */
  Page: ComponentType
}

/** The pages of the settings, in the order in which they are listed. */
export const settingsPages: readonly SettingsPage[] = [
  { id: 'appearance', title: (t) => t('settings.appearance.title'), Page: AppearancePage },
  { id: 'person', title: (t) => t('history.personLabel'), Page: PersonPage },
  { id: 'pages', title: (t) => t('settings.pagesPage.title'), Page: PagesPage },
  { id: 'finishing', title: (t) => t('finish.settings.title'), Page: FinishingPage },
  { id: 'writing', title: (t) => t('settings.writing.title'), Page: WritingPage },
  { id: 'houseStyle', title: (t) => t('houseStyle.title'), Page: HouseStylePage },
  { id: 'lexicon', title: (t) => t('lexicon.title'), Page: LexiconPage },
  { id: 'macros', title: (t) => t('macros.title'), Page: MacrosPage },
  { id: 'spelling', title: (t) => t('spelling.title'), Page: SpellingPage },
  { id: 'checks', title: (t) => t('houseStyle.checksTitle'), Page: ChecksPage },
  { id: 'images', title: (t) => t('settings.images.title'), Page: ImagesPage },
  { id: 'backups', title: (t) => t('backups.title'), Page: BackupsPage },
  { id: 'trash', title: (t) => t('trash.title'), Page: TrashPage },
]
