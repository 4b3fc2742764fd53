import { findInvisibles, findUnclosed, invisibles } from '../../text/invisibles.ts'
import { isolatesNeeded } from '../../text/isolatesNeeded.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const bidiControlMessage = {
  ar: 'محرف خفي يفرض اتجاهًا على النص ({name})، وقد يجعله يُقرأ على غير ما كُتب.',
  en: 'A hidden character forces a direction on the text ({name}) and can make it read other than it is.',
}
const unclosedMessage = {
  ar: 'محرف اتجاه خفي ({name}) فُتح ولم يُغلق في فقرته.',
  en: 'A hidden direction character ({name}) is opened and not closed in its paragraph.',
}
const isolateMessage = {
  ar: 'اسم أو رقم يظهر في غير موضعه ما لم يُعزل عن اتجاه النص.',
  en: 'A name or number that shows in the wrong place unless it is isolated from the text around it.',
}

function named(message: { ar: string; en: string }, name: string) {
  // The Latin name is kept together in the Arabic sentence.
  return { ar: message.ar.replace('{name}', name), en: message.en.replace('{name}', name) }
}

/** Lines within a block: a line break ends what stands open, as a paragraph does. */
function byLine(text: string, find: (line: string, start: number) => Found[]): Found[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const found = find(line, start)
    start += line.length + 1
    return found
  })
}

const anyInvisible = /[\u202a-\u202e\u2066-\u2069]/

export const bidiControl: TextCheck = {
  code: 'bidi-control',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'محارف اتجاه خفية', en: 'Hidden direction characters' },
  explanation: {
    ar: 'محارف التضمين والقلب الخفية تغيّر ترتيب ما يُرى دون ما كُتب، والعزل بالأداة المخصصة له أسلم.',
    en: 'Embeddings and overrides change the order that is seen, not the one that is written; isolates are safer.',
  },
  example: { wrong: 'الملف [RLO]gpj.exe', right: 'الملف gpj.exe' },
  examples: {
    finds: [['قال \u202bالوزير\u202c أمس', '\u202b']],
    leaves: ['قال \u2067الوزير\u2069 أمس', 'قال الوزير\u200f أمس'],
  },
  find({ text }) {
    if (!anyInvisible.test(text)) return []
    return byLine(text, (line, start) => {
      const unclosed = new Set(findUnclosed(line).map(({ offset }) => offset))
      return findInvisibles(line)
        .filter(({ name, offset }) => invisibles[name].group === 'embedding' && !unclosed.has(offset))
        .map(({ offset, name }) => removed(start + offset, named(bidiControlMessage, name)))
    })
  },
}

export const bidiUnclosed: TextCheck = {
  code: 'bidi-unclosed',
  severity: 'error',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'اتجاه لم يُغلق', en: 'Unclosed direction' },
  explanation: {
    ar: 'ما يُفتح من محارف الاتجاه يجب أن يُغلق في فقرته، وإلا قلب ما بعده.',
    en: 'A direction character that is opened must be closed in its paragraph, or it turns what follows.',
  },
  example: { wrong: '[RLI]الوزير أمس', right: 'الوزير أمس' },
  examples: {
    finds: [
      ['قال \u2067الوزير أمس', '\u2067', 'قال الوزير أمس'],
      ['قال \u202eالوزير أمس', '\u202e', 'قال الوزير أمس'],
    ],
    leaves: ['قال \u2067الوزير\u2069 أمس'],
  },
  find({ text }) {
    if (!anyInvisible.test(text)) return []
    return byLine(text, (line, start) =>
      findUnclosed(line).map(({ offset, name }) => removed(start + offset, named(unclosedMessage, name))),
    )
  },
}

/** Every name of a line is tried against the whole line; a line longer than this, in UTF-16 units, is left out. */
const longestLine = 4000

export const isolateMissing: TextCheck = {
  code: 'isolate-missing',
  severity: 'hint',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'عزل ناقص', en: 'Missing isolate' },
  explanation: {
    ar: 'يتبادل الاسم اللاتيني والرقم المجاور له مكانيهما في السطر العربي ما لم يُعزل أحدهما.',
    en: 'In an Arabic line a Latin name and a number beside it change places unless one of them is isolated.',
  },
  example: { wrong: 'فاز الفريق 3-2', right: 'فاز الفريق ⁦3-2⁩' },
  examples: {
    finds: [
      ['فاز الفريق 3-2 في الوقت الإضافي', '3-2'],
      ['لغة C++ صعبة على المبتدئين', 'C++'],
    ],
    leaves: ['قالت وكالة Reuters إن المحادثات مستمرة', 'في 12/5/2025 عند الساعة 10:30 تمامًا'],
  },
  find({ text, direction, isolates }) {
    let start = 0
    return text.split('\n').flatMap((line) => {
      const from = start
      start += line.length + 1
      if (line.length > longestLine) return []
      if (!/[0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(line) && direction === 'rtl')
        return []
      const inside = isolates
        .filter((isolate) => isolate.from >= from && isolate.to <= from + line.length)
        .map((isolate) => ({ ...isolate, from: isolate.from - from, to: isolate.to - from }))
      return isolatesNeeded(line, direction, inside).map((isolate): Found => {
        const placed = { ...isolate, from: isolate.from + from, to: isolate.to + from }
        return {
          start: placed.from,
          end: placed.to,
          message: isolateMessage,
          suggestions: [],
          fix: { kind: 'isolate', isolate: placed },
        }
      })
    })
  },
}

function removed(place: number, message: { ar: string; en: string }): Found {
  return replaced({ start: place, end: place + 1 }, '', message)
}
