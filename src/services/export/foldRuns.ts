import { type MarkName, markSpecs } from '../../shared/article/documentSpecs.ts'
import type { Mark, Run } from '../../shared/article/inline.ts'

const nesting = new Map(Object.keys(markSpecs).map((name, depth) => [name as MarkName, depth]))

export interface NestedRun {
  text: string
  /** The outermost first, one of each kind. */
  marks: readonly Mark[]
}

/** How a format writes text, and what a mark makes of the parts that it holds. */
export interface RunWriter<Part> {
  text(value: string): Part
  /** `from` and `to` tell which of the runs the mark holds. */
  mark(mark: Mark, parts: readonly Part[], runs: readonly NestedRun[], from: number, to: number): Part
}

/**
 * Runs of text with their marks nested in the order of the schema, as every format of nested elements
 * has to write them. Neighbours with the same outer marks share them.
 */
export function foldRuns<Part>(runs: readonly Run[], writer: RunWriter<Part>): Part[] {
  const nested = runs.map((run) => ({ text: run.text, marks: inNestingOrder(run.marks ?? []) }))
  return foldFrom(nested, 0, nested.length, 0, writer)
}

function foldFrom<Part>(
  runs: readonly NestedRun[],
  from: number,
  to: number,
  depth: number,
  writer: RunWriter<Part>,
): Part[] {
  const parts: Part[] = []
  for (let index = from; index < to; ) {
    const run = runs[index]
    const mark = run?.marks[depth]
    let end = index + 1
    if (run !== undefined && mark === undefined) parts.push(writer.text(run.text))
    if (mark !== undefined) {
      while (end < to && areEqual(runs[end]?.marks[depth], mark)) end++
      parts.push(writer.mark(mark, foldFrom(runs, index, end, depth + 1, writer), runs, index, end))
    }
    index = end
  }
  return parts
}

/** The outermost mark first, and one of each kind: a link in a link would not be valid. */
function inNestingOrder(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks
  return [...new Map(marks.map((mark) => [mark.type, mark])).values()].toSorted(
    (a, b) => (nesting.get(a.type) ?? 0) - (nesting.get(b.type) ?? 0),
  )
}

function areEqual(a: Mark | undefined, b: Mark): boolean {
  if (a === undefined || a.type !== b.type) return false
  switch (a.type) {
    case 'link':
      return b.type === 'link' && a.href === b.href
    case 'bdi':
      return b.type === 'bdi' && a.direction === b.direction && a.directionSet === b.directionSet
    case 'language':
      return b.type === 'language' && a.language === b.language
    default:
      return true
  }
}
