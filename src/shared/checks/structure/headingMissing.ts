import type { Line } from '../../article/inline.ts'
import { type StructureCheck, type StructurePlace, showsNothing } from './StructureCheck.ts'

/** More words than this without a heading are hard to find one's way in. */
const longText = 400

/** A heading with nothing in it, and a long text without any. */
export const headingMissing: StructureCheck = {
  code: 'heading-missing',
  severity: 'warning',
  find({ sections, conclusion, statistics }) {
    const isEmpty = (heading: Line) => showsNothing(heading.content.map((run) => run.text).join(''))
    const message = {
      ar: 'عنوان القسم فارغ.',
      en: 'The heading of this section is empty.',
    }
    const places: StructurePlace[] = sections.flatMap(({ heading }, index) =>
      heading !== null && isEmpty(heading) ? [{ field: `sections/${index}/heading`, message }] : [],
    )
    if (conclusion !== null && isEmpty(conclusion.heading)) {
      places.push({ field: 'conclusion/heading', message })
    }
    if (statistics.words > longText && sections.length === 1 && sections[0]?.heading === null) {
      places.push({
        field: 'sections/0',
        severity: 'hint',
        message: {
          ar: 'نص طويل بلا عناوين أقسام.',
          en: 'A long text without section headings.',
        },
      })
    }
    return places
  },
}
