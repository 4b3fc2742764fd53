import { type Kind, kinds } from '../article/metadata.ts'
import { type Status, statuses } from '../article/status.ts'
import { foldText } from '../text/foldText.ts'

export type Operator =
  | 'desk'
  | 'status'
  | 'by'
  | 'kind'
  | 'language'
  | 'keyword'
  | 'urgency'
  | 'before'
  | 'after'

/** What each operator is called in a query, in both languages. */
const operatorNames: Record<Operator, readonly string[]> = {
  desk: ['desk', 'section', 'قسم', 'القسم', 'مكتب'],
  status: ['status', 'is', 'حالة', 'الحالة'],
  by: ['by', 'author', 'byline', 'بقلم', 'كاتب', 'الكاتب'],
  kind: ['kind', 'type', 'نوع', 'النوع'],
  language: ['lang', 'language', 'لغة', 'اللغة'],
  keyword: ['keyword', 'tag', 'وسم', 'كلمة'],
  urgency: ['urgency', 'أولوية', 'الأولوية', 'إلحاح'],
  before: ['before', 'قبل'],
  after: ['after', 'since', 'بعد', 'منذ'],
}

/** What statuses and kinds are called in a query beside their own names: as the screen calls them. */
const statusNames: Record<Status, readonly string[]> = {
  draft: ['مسودة'],
  inReview: ['in review', 'review', 'قيد المراجعة', 'مراجعة'],
  ready: ['جاهز', 'جاهزة'],
  published: ['منشور', 'منشورة'],
  corrected: ['مصحح', 'مصححة'],
  withdrawn: ['مسحوب', 'مسحوبة'],
  trashed: ['trash', 'deleted', 'المحذوفات', 'محذوف'],
}

const kindNames: Record<Kind, readonly string[]> = {
  news: ['خبر'],
  breaking: ['breaking news', 'خبر عاجل', 'عاجل'],
  report: ['تقرير'],
  analysis: ['تحليل'],
  opinion: ['رأي'],
  interview: ['مقابلة', 'حوار'],
}

const languageNames: Record<string, readonly string[]> = {
  ar: ['arabic', 'عربي', 'عربية', 'العربية'],
  en: ['english', 'إنجليزي', 'إنجليزية', 'الإنجليزية'],
  fr: ['french', 'فرنسي', 'فرنسية', 'الفرنسية'],
}

const operators = new Map(
  (Object.keys(operatorNames) as Operator[]).flatMap((operator) =>
    operatorNames[operator].map((name) => [foldText(name), operator] as const),
  ),
)

/** The operator of that name, whatever its spelling; null where it is none. */
export function operatorNamed(name: string): Operator | null {
  return operators.get(foldText(name)) ?? null
}

/** The statuses whose name, in either language, begins so. */
export function statusesNamed(name: string): Status[] {
  return statuses.filter((status) => beginsOneOf(name, [status, ...statusNames[status]]))
}

export function kindsNamed(name: string): Kind[] {
  return kinds.filter((kind) => beginsOneOf(name, [kind, ...kindNames[kind]]))
}

/** The tag of a language by its name, or what was written where that is a tag by its looks. */
export function languageNamed(name: string): string | null {
  const folded = foldText(name)
  const known = Object.keys(languageNames).find((tag) => beginsOneOf(name, languageNames[tag] ?? []))
  return known ?? (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(folded) ? folded : null)
}

function beginsOneOf(beginning: string, names: readonly string[]): boolean {
  const folded = foldText(beginning)
  return folded !== '' && names.some((name) => foldText(name).startsWith(folded))
}
