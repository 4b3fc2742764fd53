import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextCheckCode } from '../../src/shared/checks/checkCodes.ts'

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

/** Sentences with a mistake of a known kind at a known place. */
export function markedSentences(): MarkedSentence[] {
  return rows('marked.txt').flatMap((row, index) => {
    const [code = '', sentence = ''] = row.split('\t')
    const written = sentence.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return openingsOf(index).map((opening) => readMarked(code as TextCheckCode, opening + written))
  })
}

/** Sentences without a mistake, many of them such as a careless rule would fall over. */
export function correctSentences(): string[] {
  const plain = rows('correct.txt').flatMap((row, index) => openingsOf(index).map((opening) => opening + row))
  return [...plain, ...rows('traps.txt')]
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
