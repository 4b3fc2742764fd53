import { spellerHere } from '../../src/services/checks/spellingFiles.ts'
import { plainLine } from '../../src/shared/checks/CheckedLine.ts'
import { addDigits, type Checker, lineFindings } from '../../src/shared/checks/Checker.ts'
import type { LineFinding } from '../../src/shared/checks/TextCheck.ts'
import { misspeltIn } from '../../src/shared/spelling/misspeltIn.ts'

/** All that the checks find in a line of plain text that is a piece by itself, by the real dictionaries. */
export async function findingsOf(
  checker: Checker,
  text: string,
  language = 'ar',
): Promise<readonly LineFinding[]> {
  const report = checker.line(plainLine(text, language))
  const count = { western: 0, arabicIndic: 0 }
  addDigits(count, report.digits)
  const misspelt = await misspeltIn(report.words, spellerHere(), (word) => checker.isKnown(word))
  return lineFindings(text, report, checker.digitRule(count), [...misspelt])
}
