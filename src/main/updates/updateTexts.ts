import type { UiLanguage } from '../../shared/contract/system.ts'

/** What the program says of its updates; `version` is put where # stands. */
export interface UpdateTexts {
  check: string
  none: string
  found: string
  ready: string
  readyDetail: string
  failed: string
  failedDetail: string
}

export const updateTexts: Record<UiLanguage, UpdateTexts> = {
  ar: {
    check: 'البحث عن تحديثات…',
    none: 'هذا أحدث إصدار من «تحرير».',
    found: 'صدر الإصدار #، ويجري تنزيله الآن.',
    ready: 'الإصدار # جاهز.',
    readyDetail: 'يُثبَّت عند إغلاق البرنامج، ولا يمس المقالات.',
    failed: 'تعذّر التحديث.',
    failedDetail: 'بقي البرنامج كما هو ويعمل. حاول لاحقًا، وإن تكرر الأمر فأخبر من يدير البرنامج عندكم.',
  },
  en: {
    check: 'Check for updates…',
    none: 'This is the newest version of Tahrir.',
    found: 'Version # is out and is being downloaded.',
    ready: 'Version # is ready.',
    readyDetail: 'It is installed when the program is closed, and touches no article.',
    failed: 'The program could not be updated.',
    failedDetail:
      'It is as it was, and works. Try again later; if it happens again, tell whoever looks after the program at your desk.',
  },
}
