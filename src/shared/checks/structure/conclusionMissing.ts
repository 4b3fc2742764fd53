import type { StructureCheck } from './StructureCheck.ts'

/** Kinds of pieces that lead somewhere; news ends where the facts end. */
const concluding: ReadonlySet<string> = new Set(['report', 'analysis'])
/** A shorter piece needs none. */
const longText = 300

export const conclusionMissing: StructureCheck = {
  code: 'conclusion-missing',
  severity: 'hint',
  find({ conclusion, metadata, statistics }) {
    if (conclusion !== null || !concluding.has(metadata.kind) || statistics.words <= longText) return []
    const message = {
      ar: 'لا خاتمة لهذا التقرير أو التحليل.',
      en: 'This report or analysis has no conclusion.',
    }
    return [{ field: 'conclusion', message }]
  },
}
