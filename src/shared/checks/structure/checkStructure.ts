import type { Article } from '../../article/article.ts'
import type { CheckSettings } from '../../desk/checkSettings.ts'
import type { HouseStyle } from '../../desk/houseStyle.ts'
import { articleLines } from '../articleLines.ts'
import type { Finding } from '../finding.ts'
import { type IgnoredKeys, kindKey } from '../ignored.ts'
import { altMissing } from './altMissing.ts'
import { bylineMissing } from './bylineMissing.ts'
import { conclusionMissing } from './conclusionMissing.ts'
import { headingMissing } from './headingMissing.ts'
import { headlineLength } from './headlineLength.ts'
import { linkEmpty } from './linkEmpty.ts'
import type { StructureCheck } from './StructureCheck.ts'
import { sectionEmpty } from './sectionEmpty.ts'
import { tkMarker } from './tkMarker.ts'

/** What a desk wants before a piece goes out, in the order in which it is looked at. */
const structureChecks: readonly StructureCheck[] = [
  headlineLength,
  bylineMissing,
  headingMissing,
  sectionEmpty,
  conclusionMissing,
  altMissing,
  linkEmpty,
  tkMarker,
]

/** What is missing in an article or not as the desk wants it, without what a person has told the program to ignore. */
export function checkStructure(
  article: Article,
  settings: { checks: CheckSettings; houseStyle: HouseStyle },
  ignored: IgnoredKeys = new Set(),
): Finding[] {
  const { houseStyle, checks } = settings
  const lines = articleLines(article)
  const texts = new Map(lines.map(({ field, parts }) => [field, parts.text]))
  return structureChecks
    .filter(({ code }) => !checks.off.includes(code) && !ignored.has(kindKey(code)))
    .flatMap(({ code, severity: usual, find }) =>
      find(article, { houseStyle, lines }).map(
        ({ field, message, start = 0, end = 0, severity = usual }): Finding => {
          const text = (texts.get(field) ?? '').slice(start, end)
          return { code, severity, message, field, start, end, text, suggestions: [] }
        },
      ),
    )
}
