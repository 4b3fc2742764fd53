import { starterLexicon } from '../../../src/services/checks/starterLexicon.ts'
import { plainLine } from '../../../src/shared/checks/CheckedLine.ts'
import { Checker } from '../../../src/shared/checks/Checker.ts'
import { deskLexicon } from '../../../src/shared/checks/lexicon/deskLexicon.ts'
import { defaultCheckSettings } from '../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../src/shared/desk/houseStyle.ts'
import { countWords } from '../../../src/shared/text/countWords.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'

const sizes = [2000, 10_000, 50_000]

/**
 * What checking a whole piece costs for each word, as a ratio to counting its words in the same round. Where it
 * grows with the piece and no faster, the ratio is the same at every size.
 */
export function measureGrowth(rounds: number): string[] {
  const checker = new Checker(
    defaultCheckSettings,
    defaultHouseStyle,
    deskLexicon([], starterLexicon(), defaultHouseStyle),
  )
  const lines = ['words   checking : counting words (medians of the same rounds)   ms']
  for (const words of sizes) {
    const ratios: number[] = []
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const texts = arabicPiece(words, 100 + round).map(({ text }) => text)
      const counting = timed(() => texts.reduce((sum, text) => sum + countWords(text), 0))
      const checking = timed(() =>
        texts.reduce((sum, text) => sum + checker.line(plainLine(text)).findings.length, 0),
      )
      // The first round is for the compiler.
      if (round === 0) continue
      ratios.push(checking / counting)
      times.push(checking)
    }
    lines.push(
      `${String(words).padStart(6)}  ${median(ratios).toFixed(2)}×  ${median(times).toFixed(1).padStart(45)}`,
    )
  }
  return lines
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
