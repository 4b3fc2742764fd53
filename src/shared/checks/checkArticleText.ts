import type { Article } from '../article/article.ts'
import { articleLines } from './articleLines.ts'
import { checkedLine } from './CheckedLine.ts'
import { addDigits, type Checker, type DigitCount, lineFindings } from './Checker.ts'
import type { Finding } from './finding.ts'
import { type IgnoredKeys, isIgnored } from './ignored.ts'

/** What the checks of the text find in an article, without what a person has told the program to ignore in it. */
export function checkArticleText(article: Article, checker: Checker, ignored: IgnoredKeys): Finding[] {
  const count: DigitCount = { western: 0, arabicIndic: 0 }
  const lines = articleLines(article).map(({ field, parts }) => {
    const report = checker.line(checkedLine(parts))
    addDigits(count, report.digits)
    return { field, text: parts.text, report }
  })
  const rule = checker.digitRule(count)
  return lines.flatMap(({ field, text, report }) =>
    lineFindings(text, report, rule)
      .filter((finding) => !isIgnored(text, finding, ignored))
      .map(({ code, severity, message, start, end, suggestions }) => ({
        code,
        severity,
        message,
        field,
        start,
        end,
        text: text.slice(start, end),
        suggestions: [...suggestions],
      })),
  )
}
