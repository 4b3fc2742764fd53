import { type StructureCheck, showsNothing } from './StructureCheck.ts'

/** News may go out unsigned; what somebody thinks or has found out may not. */
const unsigned: ReadonlySet<string> = new Set(['news', 'breaking'])

export const bylineMissing: StructureCheck = {
  code: 'byline-missing',
  severity: 'warning',
  find({ metadata: { byline, kind } }) {
    if (byline.some((name) => !showsNothing(name))) return []
    const message = { ar: 'لا اسم كاتب للمقال.', en: 'The article names no author.' }
    return [
      { field: 'metadata/byline', message, ...(unsigned.has(kind) ? { severity: 'hint' as const } : {}) },
    ]
  },
}
