import type { z } from 'zod'
import { type Article, articleSchema, conclusionSchema, sectionSchema } from '../../shared/article/article.ts'
import { blockSchema } from '../../shared/article/block.ts'

/**
 * A value as an article, or the path of the first place that does not fit («sections/0/blocks/2/direction»).
 * Sections and blocks are checked one by one before the whole: zod follows nesting by recursion and notes
 * every misfit, so a file made to be deep or of millions of misfits would take the program down.
 */
export function checkArticle(value: Record<string, unknown>): { article: Article } | { misfit: string } {
  for (const { path, schema, part } of partsOf(value)) {
    const misfit = exceedsLimits(part) ? '' : misfitOf(schema, part)
    if (misfit !== null) return { misfit: pathText([...path, misfit]) }
  }
  const whole = articleSchema.safeParse(value)
  return whole.success ? { article: whole.data } : { misfit: pathText([issuePath(whole.error)]) }
}

interface Part {
  path: (string | number)[]
  schema: z.ZodType
  part: unknown
}

/** The article without its sections, each section without its blocks, each block; the conclusion likewise. */
function* partsOf(value: Record<string, unknown>): Generator<Part> {
  const { sections, conclusion } = value
  const areSections = Array.isArray(sections)
  const isConclusion = hasBlocks(conclusion)
  const shell = {
    ...value,
    ...(areSections ? { sections: [] } : {}),
    ...(isConclusion ? { conclusion: null } : {}),
  }
  yield { path: [], schema: articleSchema, part: shell }
  if (areSections) {
    for (const [index, section] of sections.entries()) {
      yield* sectionParts(['sections', index], sectionSchema, section)
    }
  }
  if (isConclusion) yield* sectionParts(['conclusion'], conclusionSchema, conclusion)
}

function* sectionParts(path: (string | number)[], schema: z.ZodType, section: unknown): Generator<Part> {
  if (!hasBlocks(section)) {
    yield { path, schema, part: section }
    return
  }
  yield { path, schema, part: { ...section, blocks: [] } }
  for (const [index, part] of section.blocks.entries()) {
    yield { path: [...path, 'blocks', index], schema: blockSchema, part }
  }
}

function hasBlocks(value: unknown): value is { blocks: unknown[] } {
  return typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks)
}

function misfitOf(schema: z.ZodType, part: unknown): string | null {
  const result = schema.safeParse(part)
  return result.success ? null : issuePath(result.error)
}

function issuePath(error: z.ZodError): string {
  const issue = error.issues[0]
  const path = issue?.path.map(String) ?? []
  return (issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path).join('/')
}

/** The longest path that a failure names; a file may hold a name of any length. */
const longestPath = 200

function pathText(path: readonly (string | number)[]): string {
  const steps = path.filter((step) => step !== '')
  return steps.length === 0 ? 'article' : steps.join('/').slice(0, longestPath)
}

/** The deepest nesting of arrays and objects in one part: fifty lists within each other, or thirty tables. */
const mostDepth = 200

/** The most elements of arrays in one part: more than the longest list of a file of the largest size. */
const mostElements = 500_000

/** Whether a value is too deep or too wide to be handed to zod. Walks without recursion. */
function exceedsLimits(value: unknown): boolean {
  const stack = [{ value, depth: 0 }]
  let elements = 0
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    if (typeof entry.value !== 'object' || entry.value === null) continue
    if (entry.depth > mostDepth) return true
    if (Array.isArray(entry.value)) elements += entry.value.length
    if (elements > mostElements) return true
    for (const child of Object.values(entry.value)) stack.push({ value: child, depth: entry.depth + 1 })
  }
  return false
}
