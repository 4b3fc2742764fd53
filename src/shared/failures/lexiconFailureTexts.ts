import type { UiLanguage } from '../contract/system.ts'

type Details = Record<string, string | number>

const word = (details: Details) => String(details['text'] ?? '')

/** What a person reads where something of the lexicon could not be done. */
export const lexiconFailureTexts = {
  lexiconTaken: {
    ar: (d) => `في المعجم مدخل للصورة «${word(d)}» من قبل. لم يتغيّر شيء؛ عدّل المدخل الموجود.`,
    en: (d) => `The lexicon has an entry for “${word(d)}” already. Nothing was changed; edit that one.`,
  },
  lexiconMissing: {
    ar: () => 'هذا المدخل حُذف من المعجم في نافذة أخرى. أضفه من جديد إن كان مطلوبًا.',
    en: () => 'This entry was removed in another window. Add it again if it is wanted.',
  },
  lexiconPattern: {
    ar: (d) =>
      `النمط «${word(d)}» غير مفهوم: قوس لم يُغلق، أو صور أكثر من الحد. لم يُحفظ المدخل؛ مثال صحيح: بيون[غج] يان[غج].`,
    en: (d) =>
      `The pattern “${word(d)}” cannot be read: a bracket is not closed, or it stands for too many spellings. The entry was not saved; a right one: بيون[غج] يان[غج].`,
  },
  lexiconColumns: {
    ar: (d) =>
      `ليس في الملف «${String(d['name'] ?? '')}» عمودا approved وvariants في سطره الأول. لم يُستورد منه شيء.`,
    en: (d) =>
      `The file “${String(d['name'] ?? '')}” has no columns approved and variants in its first line. Nothing was imported.`,
  },
} satisfies Record<string, Record<UiLanguage, (details: Details) => string>>
