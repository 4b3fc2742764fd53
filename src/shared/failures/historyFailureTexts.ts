import { nextStatuses, type Status, statuses } from '../article/status.ts'
import type { UiLanguage } from '../contract/system.ts'

type Details = Record<string, string | number>

/** Statuses as they stand in a sentence. */
const names: Record<UiLanguage, Record<Status, string>> = {
  ar: {
    draft: 'مسودة',
    inReview: 'قيد المراجعة',
    ready: 'جاهز',
    published: 'منشور',
    corrected: 'مصحَّح',
    withdrawn: 'مسحوب',
    trashed: 'محذوف',
  },
  en: {
    draft: 'a draft',
    inReview: 'in review',
    ready: 'ready',
    published: 'published',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
    trashed: 'in the trash',
  },
}

function statusIn(details: Details, key: string): Status | null {
  return statuses.find((status) => status === details[key]) ?? null
}

/** What a refused step says of the steps that there are. */
function stepRefused(details: Details, language: UiLanguage): string {
  const [from, to] = [statusIn(details, 'from'), statusIn(details, 'to')]
  if (from === null || to === null) {
    return language === 'ar'
      ? 'لا يمكن نقل المقال إلى هذه الحالة من حالته الراهنة. لم يتغيّر شيء.'
      : 'The article cannot go to this status from the one it is in. Nothing was changed.'
  }
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const next = list.format(nextStatuses(from).map((status) => `«${names[language][status]}»`))
  return language === 'ar'
    ? `حالة المقال «${names.ar[from]}» ولا ينتقل منها مباشرة إلى «${names.ar[to]}»، ولم يتغيّر شيء. يمكن أن ينتقل إلى ${next}.`
    : `The article is ${names.en[from]} and cannot become ${names.en[to]} from there; nothing was changed. It can become ${next.replaceAll(/[«»]/g, '')}.`
}

function time(details: Details, language: UiLanguage): string {
  const until = new Date(String(details['until'] ?? ''))
  if (Number.isNaN(until.getTime())) return ''
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(until)
}

/** What a person reads where a step or a version was refused. */
export const historyFailureTexts = {
  statusRefused: {
    ar: (d: Details) => stepRefused(d, 'ar'),
    en: (d: Details) => stepRefused(d, 'en'),
  },
  embargoed: {
    ar: (d: Details) =>
      `المقال محظور النشر حتى ${time(d, 'ar')}، فلم يُنشر ولم يخرج، ولم يتغيّر شيء. انتظر الموعد أو غيّره في بيانات المقال.`,
    en: (d: Details) =>
      `The article is under embargo until ${time(d, 'en')}; it was neither published nor sent out, and nothing was changed. Wait until then, or change the embargo in the details.`,
  },
  versionMissing: {
    ar: () => 'هذه النسخة غير موجودة في تاريخ المقال أو تعذّرت قراءتها. المقال نفسه لم يتغيّر.',
    en: () =>
      'This version is not in the history of the article, or cannot be read. The article itself was not changed.',
  },
  sectionMissing: {
    ar: () => 'لا يوجد هذا القسم في النسخة المختارة. لم يتغيّر شيء.',
    en: () => 'There is no such section in the chosen version. Nothing was changed.',
  },
}
