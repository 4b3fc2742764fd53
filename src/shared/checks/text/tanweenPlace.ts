import { arabic } from '../arabicLetters.ts'
import { bareWord } from '../lineWords.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'
import { tanweenOnHamza } from '../words/tanweenWords.ts'

const onAlef = new RegExp(String.raw`(?<=${arabic}\u0651?)ا\u064b(?!${arabic})`, 'gu')
const beforeAlef = new RegExp(String.raw`(?<=${arabic}\u0651?)\u064bا(?!${arabic})`, 'gu')

const messages = {
  hamza: {
    ar: 'لا ألف بعد همزة تسبقها ألف: التنوين على الهمزة.',
    en: 'No alef after a hamza that follows an alef: the tanween stands on the hamza.',
  },
  before: {
    ar: 'تنوين الفتح يُكتب على الحرف الذي قبل الألف في أسلوب المكتب.',
    en: "In the desk's style the tanween stands on the letter before the alef.",
  },
  on: {
    ar: 'تنوين الفتح يُكتب على الألف في أسلوب المكتب.',
    en: "In the desk's style the tanween stands on the alef.",
  },
}

export const tanweenPlace: TextCheck = {
  code: 'tanween-place',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'موضع التنوين', en: 'Place of the tanween' },
  explanation: {
    ar: 'لا تُزاد ألف بعد همزة تسبقها ألف (مساءً، لا مساءًا). وللمكتب أن يختار موضع التنوين مع الألف: كتابًا أو كتاباً.',
    en: 'No alef is added after a hamza that follows one (مساءً). The desk may choose between كتابًا and كتاباً.',
  },
  example: { wrong: 'بناءا على طلبه', right: 'بناءً على طلبه' },
  examples: {
    finds: [
      ['بناءا على طلب المحكمة', 'بناءا', 'بناءً على طلب المحكمة'],
      ['عاد الوفد مساءًا', 'مساءًا', 'عاد الوفد مساءً'],
    ],
    leaves: ['قرأ كتابًا وكتاباً', 'مساءً وصباحًا', 'جاءا معًا إلى اللقاء', 'شاءا أم أبيا'],
  },
  find(line, { houseStyle: { tanween } }) {
    if (!line.isArabic) return []
    const found: Found[] = []
    for (const { start, end, bare } of line.words) {
      if (!bare.endsWith('اءا')) continue
      const right = tanweenOnHamza(bare)
      if (right !== null)
        found.push({ ...replaced({ start, end }, right, messages.hamza), severity: 'error' })
    }
    if (tanween === 'asWritten') return found
    const pattern = tanween === 'beforeAlef' ? onAlef : beforeAlef
    const right = tanween === 'beforeAlef' ? '\u064bا' : 'ا\u064b'
    for (const match of line.open.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue
      // After a hamza on an alef the tanween stays on the hamza: that is the rule above.
      if (bareWord(line.open.slice(Math.max(0, span.start - 2), span.start)).endsWith('اء')) continue
      found.push(replaced(span, right, tanween === 'beforeAlef' ? messages.before : messages.on))
    }
    return found.sort((one, other) => one.start - other.start)
  },
}
