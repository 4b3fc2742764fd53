import { z } from 'zod'
import type { Article } from '../article/article.ts'
import { isUnderEmbargo } from '../article/embargo.ts'
import { isFinished } from '../article/status.ts'
import type { CheckCode } from '../checks/checkCodes.ts'
import { type Finding, findingSchema } from '../checks/finding.ts'
import { showsNothing } from '../checks/structure/StructureCheck.ts'
import { blockOfField } from './blockOfField.ts'
import { type RequirableField, requirableFields } from './finishing.ts'

/** What is looked at before a piece is finished, in the order of the list. */
export const checklistTopics = [
  'fields',
  'headline',
  'structure',
  'images',
  'links',
  'unfinished',
  'errors',
  'spelling',
  'embargo',
  'status',
] as const
export type ChecklistTopic = (typeof checklistTopics)[number]

/** One thing that is missing, and where: a field of the details, or a place in the text by its block. */
export const checklistProblemSchema = z.strictObject({
  finding: findingSchema.nullable(),
  /** A field of the details that wants to be filled. */
  metadata: z.enum([...requirableFields, 'embargo']).nullable(),
  block: z.string().nullable(),
})
export type ChecklistProblem = z.infer<typeof checklistProblemSchema>

/** `missing` stands in the way of a finished piece, `advice` is worth a look. */
export const checklistItemSchema = z.strictObject({
  topic: z.enum(checklistTopics),
  state: z.enum(['met', 'advice', 'missing']),
  problems: z.array(checklistProblemSchema),
})
export type ChecklistItem = z.infer<typeof checklistItemSchema>

const topicOf: Partial<Record<CheckCode, ChecklistTopic>> = {
  'headline-length': 'headline',
  'heading-missing': 'structure',
  'section-empty': 'structure',
  'conclusion-missing': 'structure',
  'byline-missing': 'fields',
  'alt-missing': 'images',
  'link-empty': 'links',
  'tk-marker': 'unfinished',
  spelling: 'spelling',
}

/** The desk's checklist for an article, from what its checks have found. `now` is in milliseconds since 1970, UTC. */
export function checklist(
  article: Article,
  findings: readonly Finding[],
  required: readonly RequirableField[],
  now: number,
): ChecklistItem[] {
  const problems = new Map<ChecklistTopic, ChecklistProblem[]>(checklistTopics.map((topic) => [topic, []]))
  const add = (topic: ChecklistTopic, problem: Partial<ChecklistProblem>) =>
    problems.get(topic)?.push({ finding: null, metadata: null, block: null, ...problem })

  const unfilled = required.filter((field) => !isFilled(article, field))
  for (const metadata of unfilled) add('fields', { metadata })
  for (const finding of findings) {
    const topic = topicOf[finding.code] ?? (finding.severity === 'error' ? 'errors' : null)
    if (topic === null || (finding.code === 'byline-missing' && unfilled.includes('byline'))) continue
    add(topic, {
      finding,
      metadata: finding.code === 'byline-missing' ? 'byline' : null,
      block: blockOfField(article, finding.field),
    })
  }
  if (isUnderEmbargo(article.metadata, now)) add('embargo', { metadata: 'embargo' })
  if (!isFinished(article.status)) add('status', {})

  return checklistTopics.map((topic) => {
    const found = problems.get(topic) ?? []
    return { topic, state: stateOf(topic, found), problems: found }
  })
}

function stateOf(topic: ChecklistTopic, problems: readonly ChecklistProblem[]): ChecklistItem['state'] {
  if (problems.length === 0) return 'met'
  // A word that no dictionary knows may well be right.
  if (topic === 'status' || topic === 'spelling') return 'advice'
  const isGrave = problems.some(({ finding }) => finding === null || finding.severity !== 'hint')
  return isGrave ? 'missing' : 'advice'
}

function isFilled(article: Article, field: RequirableField): boolean {
  const { metadata } = article
  switch (field) {
    case 'byline':
    case 'keywords':
      return metadata[field].some((entry) => !showsNothing(entry))
    case 'dateline':
      return metadata.dateline.date !== null
    case 'alternativeHeadline':
      return !showsNothing(article.alternativeHeadline)
    case 'credit':
      return article.credit !== null && !showsNothing(article.credit.text)
    default:
      return !showsNothing(metadata[field])
  }
}
