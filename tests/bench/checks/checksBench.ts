import { starterLexicon } from '../../../src/services/checks/starterLexicon.ts'
import { plainLine } from '../../../src/shared/checks/CheckedLine.ts'
import { Checker } from '../../../src/shared/checks/Checker.ts'
import { deskLexicon } from '../../../src/shared/checks/lexicon/deskLexicon.ts'
import { defaultCheckSettings } from '../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../src/shared/desk/houseStyle.ts'
import type { Bench } from '../runner/Bench.ts'
import { threadTime } from '../runner/threadTime.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'

/** Words that a trial of any size goes over, so that all are measured for about as long. */
const work = 50_000

type Pass = (texts: readonly string[]) => number

/** All checks over a whole piece, beside one pass of a single regular expression. */
export const bench: Bench = {
  name: 'checks',
  title: 'Checking a whole piece',
  method:
    'Every check of the proofreader that is on by default, with the starter lexicon, over every line of a made piece; each size is gone over as often as makes 50,000 words. On a key only the lines that changed are checked; this is what opening a piece, a change of the settings and `tahrir check` cost.',
  sizes: [2000, 10_000, 50_000],
  sizeUnit: 'words',
  measures: [{ name: 'CPU a piece', unit: 'ms' }],
  variants: [
    { name: 'regex', role: 'baseline', note: 'one pass of one regular expression, which finds the words' },
    { name: 'characters', role: 'limit', note: 'each UTF-16 unit is looked at once' },
    { name: 'tahrir', role: 'ours', note: 'all checks' },
    {
      name: 'regex-per-entry',
      role: 'bad',
      note: 'known bad: the lexicon alone, as a regular expression for each entry',
    },
  ],
  aims: [],
  rounds: 7,
  warmUps: 2,
  start: () => {
    const checker = new Checker(
      defaultCheckSettings,
      defaultHouseStyle,
      deskLexicon([], starterLexicon(), defaultHouseStyle),
    )
    const entries = [...starterLexicon()].flatMap(({ variants }) => variants)
    const patterns = entries.map(
      (variant) => new RegExp(`(?<!\\p{L})${variant.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'gu'),
    )
    const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length
    const passes: Record<string, Pass> = {
      regex: (texts) => texts.reduce((sum, text) => sum + count(text, /[\p{L}\p{M}\p{N}]+/gu), 0),
      characters: (texts) => texts.reduce((sum, text) => sum + unitsOf(text), 0),
      tahrir: (texts) => texts.reduce((sum, text) => sum + checker.line(plainLine(text)).findings.length, 0),
      'regex-per-entry': (texts) =>
        texts.reduce(
          (sum, text) => patterns.reduce((total, pattern) => total + count(text, pattern), sum),
          0,
        ),
    }
    return {
      measure({ variant, size, seed }) {
        const texts = arabicPiece(size, seed).map(({ text }) => text)
        const pass = passes[variant]
        if (pass === undefined) throw new Error(`There is no way ${variant}.`)
        // The known-bad way once: it is known to be slow.
        const times = variant === 'regex-per-entry' ? 1 : work / size
        let found = 0
        const spent = threadTime(() => {
          for (let time = 0; time < times; time++) found += pass(texts)
        })
        if (!(found >= 0)) throw new Error('Nothing was looked at.')
        return { 'CPU a piece': spent / times }
      },
      close() {},
    }
  },
}

function unitsOf(text: string): number {
  let sum = 0
  for (let place = 0; place < text.length; place++) sum += text.charCodeAt(place) & 1
  return sum
}
