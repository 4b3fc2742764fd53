import { type StructureCheck, showsNothing } from './StructureCheck.ts'

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** A headline that is missing, or that is not as long as the desk wants it. */
export const headlineLength: StructureCheck = {
  code: 'headline-length',
  severity: 'warning',
  find({ headline }, { houseStyle: { headlineLeast, headlineMost } }) {
    const text = headline.content.map((run) => run.text).join('')
    if (showsNothing(text)) {
      const message = { ar: 'لا عنوان للمقال.', en: 'The article has no headline.' }
      return [{ field: 'headline', message, severity: 'error' }]
    }
    const length = [...graphemes.segment(text.trim())].length
    if (length < headlineLeast) {
      const message = {
        ar: `العنوان أقصر مما تريده غرفة الأخبار: ${length} من الأحرف، والأدنى ${headlineLeast}.`,
        en: `The headline is shorter than the desk wants it: ${length} characters of ${headlineLeast} at least.`,
      }
      return [{ field: 'headline', message }]
    }
    if (length > headlineMost) {
      const message = {
        ar: `العنوان أطول مما تريده غرفة الأخبار: ${length} من الأحرف، والأقصى ${headlineMost}.`,
        en: `The headline is longer than the desk wants it: ${length} characters of ${headlineMost} at most.`,
      }
      return [{ field: 'headline', message }]
    }
    return []
  },
}
