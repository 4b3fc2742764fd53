import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextCheckCode } from '../../src/shared/checks/checkCodes.ts'
import { defaultHouseStyle, type HouseStyle } from '../../src/shared/desk/houseStyle.ts'

/** A sentence with the places at which a check should find something. */
export interface MarkedSentence {
  text: string
  code: TextCheckCode
  places: readonly { start: number; end: number }[]
}

/** What a report begins its sentences with; none holds anything that a check looks at. */
const openings = [
  '',
  'وبحسب مصادر مطلعة، ',
  'وفي سياق متصل، ',
  'وعلى صعيد آخر، ',
  'في تطور لاحق، ',
  'من جهة أخرى، ',
  'وللمرة الثانية هذا الشهر، ',
] as const

/** So many of the openings go before each sentence, others in turn. */
const used = 4

/** Sentences to measure checks by, under the desk's house style. */
export interface Corpus {
  marked: readonly MarkedSentence[]
  correct: readonly string[]
  houseStyle: HouseStyle
}

/** The sentences that the checks were made with: each with several openings, and traps for careless rules. */
export function ownCorpus(): Corpus {
  return {
    marked: markedRows('marked.txt').flatMap((row, index) =>
      openingsOf(index).map((opening) => moved(row, opening)),
    ),
    correct: [
      ...rows('correct.txt').flatMap((row, index) => openingsOf(index).map((opening) => opening + row)),
      ...rows('traps.txt'),
    ],
    houseStyle: defaultHouseStyle,
  }
}

/** Sentences that were written without a look at the checks, taken as they stand. */
export function heldOutCorpus(): Corpus {
  return {
    marked: markedRows('held-out-marked.txt'),
    correct: rows('held-out-correct.txt'),
    houseStyle: defaultHouseStyle,
  }
}

/** Sentences with Western digits, for a desk that writes Arabic-Indic ones; what has no digit is right there too. */
export function digitsStyleCorpus(): Corpus {
  return {
    marked: markedRows('held-out-digits-style.txt'),
    correct: rows('held-out-correct.txt').filter((row) => !/[0-9]/.test(row)),
    houseStyle: { ...defaultHouseStyle, digits: 'arabicIndic' },
  }
}

function markedRows(name: string): MarkedSentence[] {
  return rows(name).map((row) => {
    const [code = '', sentence = ''] = row.split('\t')
    const written = sentence.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return readMarked(code as TextCheckCode, written)
  })
}

function moved({ text, code, places }: MarkedSentence, opening: string): MarkedSentence {
  const by = opening.length
  return {
    text: opening + text,
    code,
    places: places.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }
}

function openingsOf(index: number): string[] {
  return Array.from({ length: used }, (_, turn) => openings[(index + turn * 2) % openings.length] ?? '')
}

function rows(name: string): string[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
}

function readMarked(code: TextCheckCode, sentence: string): MarkedSentence {
  const places: { start: number; end: number }[] = []
  let text = ''
  for (const part of sentence.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦([^⟧]*)⟧$/.exec(part)?.[1]
    if (inside !== undefined) places.push({ start: text.length, end: text.length + inside.length })
    text += inside ?? part
  }
  return { text, code, places }
}
