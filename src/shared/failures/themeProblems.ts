import type { UiLanguage } from '../contract/system.ts'

type Problem = Record<UiLanguage, (what: string) => string>

/** What can be wrong with a theme that a desk has made, as the second half of a sentence. */
export const themeProblems = {
  fileUnread: {
    ar: () => 'الملف مفقود، أو ليس نصًا بترميز UTF-8، أو أكبر من 512 كيلوبايت',
    en: () => 'the file is missing, is not UTF-8 text, or is larger than 512 kB',
  },
  descriptionWrong: {
    ar: (what) => `الوصف لا يوافق الصيغة عند «${what}»`,
    en: (what) => `the description does not fit the format at “${what}”`,
  },
  fontUnknown: {
    ar: (what) => `لا يوجد في البرنامج خط باسم «${what}»`,
    en: (what) => `the program has no font “${what}”`,
  },
  styleForbidden: {
    ar: (what) => `لا تقبل ورقة الأنماط «${what}»، فالصفحة لا تجلب شيئًا من خارجها`,
    en: (what) => `a style sheet may not have “${what}”: a page fetches nothing from elsewhere`,
  },
  htmlBroken: {
    ar: (what) => `خطأ في كتابة HTML ‏(${what})`,
    en: (what) => `a mistake in the HTML (${what})`,
  },
  elementForbidden: {
    ar: (what) => `العنصر «${what}» غير مقبول في القالب`,
    en: (what) => `a template may not have the element “${what}”`,
  },
  attributeForbidden: {
    ar: (what) => `الخاصية «${what}» غير مقبولة هنا`,
    en: (what) => `the attribute “${what}” is not taken here`,
  },
  notClosed: {
    ar: (what) => `العنصر «${what}» لم يُغلق`,
    en: (what) => `the element “${what}” is not closed`,
  },
  slotUnknown: {
    ar: (what) => `لا يوجد موضع باسم «${what}»`,
    en: (what) => `there is no slot “${what}”`,
  },
  slotTwice: {
    ar: (what) => `تكرّر الموضع «${what}»`,
    en: (what) => `the slot “${what}” is there twice`,
  },
  slotMissing: {
    ar: (what) => `ينقص الموضع «${what}»، ومن دونه يضيع شيء من المقال`,
    en: (what) => `the slot “${what}” is missing, without which a part of the article would be lost`,
  },
  slotOutside: {
    ar: (what) => `الموضع «${what}» يجب أن يكون داخل article`,
    en: (what) => `the slot “${what}” must be inside the article element`,
  },
  slotInside: {
    ar: (what) => `الموضع «${what}» يجب أن يكون خارج article`,
    en: (what) => `the slot “${what}” must be outside the article element`,
  },
} satisfies Record<string, Problem>

export type ThemeProblem = keyof typeof themeProblems

/** The whole sentence about a broken theme, from the details of the failure `themeBroken`. */
export function sayThemeProblem(details: Record<string, string | number>, language: UiLanguage): string {
  const { theme = '', file = '', problem = '', what = '', line = 0 } = details
  const known = Object.hasOwn(themeProblems, problem) ? themeProblems[problem as ThemeProblem] : null
  const reason = known?.[language](String(what)) ?? ''
  if (language === 'ar') {
    const place = Number(line) > 0 ? `، السطر ${line}` : ''
    return `المظهر «${theme}» لا يصلح (${file}${place}): ${reason}. اختر مظهرًا آخر إلى أن يُصلَح.`
  }
  const place = Number(line) > 0 ? `, line ${line}` : ''
  return `The theme “${theme}” cannot be used (${file}${place}): ${reason}. Choose another until it is mended.`
}
