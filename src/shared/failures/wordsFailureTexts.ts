import type { UiLanguage } from '../contract/system.ts'

type Details = Record<string, string | number>

const word = (details: Details) => String(details['text'] ?? '')

/** What a person reads where something of the desk's words could not be done. */
export const wordsFailureTexts = {
  wordUnfit: {
    ar: (d) =>
      `«${word(d)}» ليست كلمة واحدة من حروف. لم تُحفظ؛ اكتب كلمة بلا مسافات ولا أرقام، ولا تزيد على ٦٠ حرفًا.`,
    en: (d) =>
      `“${word(d)}” is not one word of letters. It was not saved; write one without spaces or digits, of 60 letters at most.`,
  },
  wordTaken: {
    ar: (d) => `«${word(d)}» من كلمات المكتب من قبل. لم يتغيّر شيء؛ احذف هذه إن لم تعد مطلوبة.`,
    en: (d) =>
      `“${word(d)}” is among the desk’s words already. Nothing was changed; remove this one if it is no longer wanted.`,
  },
  wordMissing: {
    ar: () => 'هذه الكلمة حُذفت في نافذة أخرى. أضفها من جديد إن كانت مطلوبة.',
    en: () => 'This word was removed in another window. Add it again if it is wanted.',
  },
} satisfies Record<string, Record<UiLanguage, (details: Details) => string>>
