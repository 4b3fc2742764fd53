import { starterLexicon } from '../../../src/services/checks/starterLexicon.ts'
import { plainLine } from '../../../src/shared/checks/CheckedLine.ts'
import { Checker } from '../../../src/shared/checks/Checker.ts'
import { deskLexicon } from '../../../src/shared/checks/lexicon/deskLexicon.ts'
import { defaultCheckSettings } from '../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../src/shared/desk/houseStyle.ts'
import { foldText } from '../../../src/shared/text/foldText.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'

const largest = 50_000
const sizes = [2000, 10_000, largest]

/**
 * What checking a whole piece costs for each word, as a ratio to folding it for the search in the same round. Where it
 * grows with the piece and no faster, the ratio is the same at every size.
 */
export function measureGrowth(rounds: number): string[] {
  const checker = new Checker(
    defaultCheckSettings,
    defaultHouseStyle,
    deskLexicon([], starterLexicon(), defaultHouseStyle),
  )
  const lines = ['words   checking : folding for the search (medians of the same rounds)   µs a word']
  for (const words of sizes) {
    const ratios: number[] = []
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const texts = arabicPiece(words, 100 + round).map(({ text }) => text)
      const folding = timed(words, () => texts.reduce((sum, text) => sum + foldText(text).length, 0))
      const checking = timed(words, () =>
        texts.reduce((sum, text) => sum + checker.line(plainLine(text)).findings.length, 0),
      )
      // The first round is for the compiler.
      if (round === 0) continue
      ratios.push(checking / folding)
      times.push(checking)
    }
    lines.push(
      `${String(words).padStart(6)}  ${median(ratios).toFixed(2)}×  ${((median(times) * 1000) / words).toFixed(1).padStart(62)}`,
    )
  }
  return lines
}

/** Milliseconds for one run, over as many runs as make every size the same amount of work. */
function timed(words: number, work: () => unknown): number {
  const runs = largest / words
  const start = performance.now()
  for (let run = 0; run < runs; run++) work()
  return (performance.now() - start) / runs
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
