import type { UiLanguage } from '../contract/system.ts'
import { counted } from '../text/counted.ts'
import type { ImportReport } from './importReport.ts'
import { type Countable, reportTexts } from './reportTexts.ts'

export interface DescribedReport {
  /** The format, and what was understood: «Word document: 4 sections, 12 paragraphs, a conclusion». */
  understood: string
  /** What of the file did not come in; null where nothing was left out. */
  leftOut: string | null
}

const countables: readonly Countable[] = ['sections', 'paragraphs', 'lists', 'quotations', 'tables', 'images']

/** What a person reads of an import. */
export function describeReport(report: ImportReport, language: UiLanguage): DescribedReport {
  const texts = reportTexts[language]
  const parts = [
    ...(report.headline === '' ? [texts.noHeadline] : []),
    ...countables.flatMap((what) =>
      report[what] === 0 ? [] : [counted(texts.counts[what], report[what], language)],
    ),
    ...(report.hasConclusion ? [texts.conclusion] : []),
  ]
  const left = report.leftOut.map(({ what, count }) => counted(texts.leftOut[what], count, language))
  return {
    understood: `${texts.formats[report.format]}: ${parts.join(texts.comma)}`,
    leftOut: left.length === 0 ? null : `${texts.leftOutLabel}: ${left.join(texts.comma)}`,
  }
}
