import type { HouseStyle } from '../../desk/houseStyle.ts'
import type { CheckedLine } from '../CheckedLine.ts'
import { type Found, replaced, type TextCheck } from '../TextCheck.ts'

const percentSign =
  /(?<number>[0-9٠-٩][0-9٠-٩.,٫٬]*)[ \u00a0]?[%٪]|[%٪][ \u00a0]?(?<after>[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*)(?![0-9٠-٩.,٫٬]*[ \u00a0]?(?:في الم|بالم|[%٪]))/gu
const percentWords =
  /(?<number>[0-9٠-٩][0-9٠-٩.,٫٬]*)[ \u00a0](?:في المئة|في المائة|بالمئة|بالمائة)(?!\p{L})/gu

const messages = {
  sign: { ar: 'يكتب المكتب علامة النسبة المئوية.', en: 'The desk writes the percent sign.' },
  words: { ar: 'يكتب المكتب «في المئة» بالحروف.', en: 'The desk writes «في المئة» in words.' },
}

export const houseStyle: TextCheck = {
  code: 'house-style',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'أسلوب المكتب', en: 'House style' },
  explanation: {
    ar: 'يكتب المكتب هذا الاسم أو هذه العبارة بصورة واحدة في كل ما ينشره، كي يجدها القارئ والباحث.',
    en: 'The desk spells this name or phrase one way in all it publishes, so that readers and searches find it.',
  },
  example: { wrong: 'بيونغ يانغ', right: 'بيونج يانج' },
  examples: {
    finds: [
      ['وصل الوفد إلى بيونغ يانغ أمس', 'بيونغ يانغ', 'وصل الوفد إلى بيونج يانج أمس'],
      ['موسكو وبيونغ يانغ توقعان', 'وبيونغ يانغ', 'موسكو وبيونج يانج توقعان'],
    ],
    leaves: ['وصل الوفد إلى بيونج يانج أمس', 'ارتفعت الأسعار 15% هذا العام'],
  },
  find(line, { houseStyle: style, lexicon }) {
    const found: Found[] = lexicon.matches(line).map(({ start, end, entry, right }) => ({
      start,
      end,
      message: {
        ar: `يكتب المكتب «${entry.approved}».${entry.note === '' ? '' : ` ${entry.note}`}`,
        en: `The desk writes «${entry.approved}».${entry.note === '' ? '' : ` ${entry.note}`}`,
      },
      suggestions: [right],
      fix: { kind: 'edits', edits: [{ start, end, text: right }] },
    }))
    return [...found, ...percents(line, style.percent)].sort((one, other) => one.start - other.start)
  },
}

function percents({ open, direction }: CheckedLine, style: HouseStyle['percent']): Found[] {
  if (style === 'asWritten' || direction === 'ltr') return []
  return [...open.matchAll(style === 'words' ? percentSign : percentWords)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const number = match.groups?.['number'] ?? match.groups?.['after'] ?? ''
    const sign = /[٠-٩]/.test(number) ? '٪' : '%'
    return style === 'words'
      ? replaced(span, `${number} في المئة`, messages.words)
      : replaced(span, `${number}${sign}`, messages.sign)
  })
}
