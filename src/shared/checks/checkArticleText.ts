import type { Article } from '../article/article.ts'
import { misspeltIn, type WordJudge } from '../spelling/misspeltIn.ts'
import { suggestSpellings } from '../spelling/suggestSpellings.ts'
import { articleLines } from './articleLines.ts'
import { checkedLine } from './CheckedLine.ts'
import { addDigits, type Checker, type DigitCount, lineFindings } from './Checker.ts'
import type { Finding } from './finding.ts'
import { type IgnoredKeys, isIgnored } from './ignored.ts'

/**
 * What the checks of the text find in an article, without what a person has told the program to ignore in it. `judge`
 * knows the dictionaries; it is asked only where spelling is looked at, and for suggestions only with `suggests`. Rejects
 * where it cannot answer.
 */
export async function checkArticleText(
  article: Article,
  checker: Checker,
  ignored: IgnoredKeys,
  judge: WordJudge,
  { suggests = true }: { suggests?: boolean } = {},
): Promise<Finding[]> {
  const count: DigitCount = { western: 0, arabicIndic: 0 }
  const lines = articleLines(article).map(({ field, parts }) => {
    const report = checker.line(checkedLine(parts))
    addDigits(count, report.digits)
    return { field, text: parts.text, report }
  })
  const rule = checker.digitRule(count)
  const misspelt = await misspeltIn(
    lines.flatMap(({ report }) => report.words),
    judge,
    (word) => checker.isKnown(word),
  )
  const found: Finding[] = []
  for (const { field, text, report } of lines) {
    const unknown = report.words.filter((word) => misspelt.has(word))
    for (const finding of lineFindings(text, report, rule, unknown)) {
      if (isIgnored(text, finding, ignored)) continue
      const { code, severity, message, start, end } = finding
      const word = suggests && code === 'spelling' ? unknown.find((each) => each.start === start) : undefined
      const suggestions =
        word === undefined
          ? [...finding.suggestions]
          : await suggestSpellings(word, judge, checker.known, false)
      found.push({ code, severity, message, field, start, end, text: text.slice(start, end), suggestions })
    }
  }
  return found
}
