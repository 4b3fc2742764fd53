import { starterLexicon } from '../../src/services/checks/starterLexicon.ts'
import { Checker } from '../../src/shared/checks/Checker.ts'
import { type TextCheckCode, textCheckCodes } from '../../src/shared/checks/checkCodes.ts'
import { deskLexicon } from '../../src/shared/checks/lexicon/deskLexicon.ts'
import type { LineFinding } from '../../src/shared/checks/TextCheck.ts'
import { defaultCheckSettings } from '../../src/shared/desk/checkSettings.ts'
import { deskKnownWords } from '../../src/shared/spelling/deskKnownWords.ts'
import { findingsOf } from '../harness/findingsOf.ts'
import type { Corpus } from './sentences.ts'

/** How a check fared over the corpus. */
export interface CheckScore {
  code: TextCheckCode
  /** Places that it found and should have found. */
  right: number
  /** Places that it found and should not have found. */
  wrong: readonly string[]
  /** Places that it should have found and did not. */
  missed: readonly string[]
  precision: number
  recall: number
}

/** Every check as it comes, over all sentences of a corpus; one whose mistakes the corpus does not hold is left out. */
export async function measureChecks(corpus: Corpus): Promise<CheckScore[]> {
  const { houseStyle } = corpus
  const checker = new Checker(
    defaultCheckSettings,
    houseStyle,
    deskLexicon([], starterLexicon(), houseStyle),
    deskKnownWords([], [], starterLexicon()),
  )
  const marked = await Promise.all(
    corpus.marked.map(async (sentence) => ({
      ...sentence,
      found: await findingsOf(checker, sentence.text),
    })),
  )
  const correct = await Promise.all(
    corpus.correct.map(async (text) => ({ text, found: await findingsOf(checker, text) })),
  )
  return textCheckCodes.flatMap((code) => {
    let right = 0
    const wrong: string[] = []
    const missed: string[] = []
    for (const { text, code: expected, places, found } of marked) {
      // What a list of misspellings does not hold, the dictionaries may find: that is not wrong.
      const isElsewhere = (finding: LineFinding) =>
        code === 'spelling' && places.some((place) => isSame(finding, place))
      const of = found.filter((finding) => finding.code === code)
      const hits =
        expected === code ? places.filter((place) => of.some((finding) => isSame(finding, place))) : []
      right += hits.length
      if (expected === code && hits.length < places.length) missed.push(text)
      for (const finding of of) {
        if (!hits.some((place) => isSame(finding, place)) && !isElsewhere(finding))
          wrong.push(describe(text, finding))
      }
    }
    for (const { text, found } of correct) {
      for (const finding of found) if (finding.code === code) wrong.push(describe(text, finding))
    }
    if (right + wrong.length + missed.length === 0) return []
    const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length)
    const expectedPlaces = marked.reduce(
      (sum, sentence) => sum + (sentence.code === code ? sentence.places.length : 0),
      0,
    )
    return [
      { code, right, wrong, missed, precision, recall: expectedPlaces === 0 ? 1 : right / expectedPlaces },
    ]
  })
}

/** The same place, where the finding's own bounds may be a little wider (a word with its particle). */
function isSame(finding: LineFinding, place: { start: number; end: number }): boolean {
  return (
    finding.start <= place.start &&
    place.end <= finding.end &&
    finding.end - finding.start <= place.end - place.start + 3
  )
}

function describe(text: string, { start, end }: LineFinding): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
}
