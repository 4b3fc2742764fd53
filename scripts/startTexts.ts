import type { UiLanguage } from '../src/shared/contract/system.ts'
import type { Obstacle } from './startElectron.ts'

interface StartTexts {
  fetching: string
  buildFailed: string
  inBrowser: Record<Obstacle, string>
}

/** What `npm start` says on standard error. */
export const startTexts: Record<UiLanguage, StartTexts> = {
  ar: {
    fetching: 'يُجلب Electron مرة واحدة، ولا يتجاوز ذلك 20 ثانية…',
    buildFailed: 'تعذّر بناء «تحرير»، والسبب أعلاه.',
    inBrowser: {
      noDisplay: 'يعمل «تحرير» في المتصفح لأن هذا الجهاز بلا شاشة تُفتح عليها نافذته.',
      isRoot: 'يعمل «تحرير» في المتصفح لأن Electron لا يعمل بحساب الجذر.',
      noRuntime:
        'يعمل «تحرير» في المتصفح لأن Electron غير موجود على هذا الجهاز وتعذّر جلبه؛ ولجلبه: npx install-electron',
      electronFailed: 'يعمل «تحرير» في المتصفح لأن Electron توقف عند بدئه، والسبب أعلاه.',
    },
  },
  en: {
    fetching: 'Fetching Electron, once and for at most 20 seconds…',
    buildFailed: 'Tahrir could not be built; the reason is above.',
    inBrowser: {
      noDisplay: 'Tahrir runs in the browser, since this machine has no display for a window of its own.',
      isRoot: 'Tahrir runs in the browser, since Electron does not run as root.',
      noRuntime:
        'Tahrir runs in the browser, since Electron is not on this machine and could not be fetched; to fetch it: npx install-electron',
      electronFailed: 'Tahrir runs in the browser, since Electron stopped at its start; the reason is above.',
    },
  },
}
