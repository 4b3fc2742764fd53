import { replaced, type TextCheck } from '../TextCheck.ts'

/** Within a line: what stands at its end is still being written. */
const pattern = /(?<=[^ \u00a0\n\ufffc])[ \u00a0]{2,}(?=[^ \u00a0\n\ufffc])/gu

const message = { ar: 'مسافتان أو أكثر بين كلمتين.', en: 'More than one space between two words.' }

export const spaceDoubled: TextCheck = {
  code: 'space-doubled',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'kind',
  title: { ar: 'مسافات مكررة', en: 'Doubled spaces' },
  explanation: {
    ar: 'تكفي مسافة واحدة بين الكلمتين، وما زاد عليها يفسد ضبط السطر.',
    en: 'One space parts two words; more of them spoil the setting of the line.',
  },
  example: { wrong: 'قال  الوزير', right: 'قال الوزير' },
  examples: {
    finds: [['قال  الوزير', '  ', 'قال الوزير']],
    leaves: ['قال الوزير ', ' قال الوزير', 'قال الوزير\nوأضاف'],
  },
  find: ({ open }) =>
    [...open.matchAll(pattern)].map((match) =>
      replaced({ start: match.index, end: match.index + match[0].length }, ' ', message),
    ),
}
