import { apartEdits } from '../checks/applyFix.ts'
import type { ConversionEdit, ConversionPlace } from '../text/convert/ConversionLine.ts'
import { firstStrongDirection } from '../text/firstStrongDirection.ts'
import type { Isolate } from '../text/visualOrder.ts'
import type { Run } from './inline.ts'

/** Runs with places changed, which count the letters of all of them. A text that is written takes the marks of the first letter that it replaces. */
export function changeRuns(runs: readonly Run[], places: readonly ConversionPlace[]): Run[] {
  const isolates = places.flatMap(({ change }) => (change.kind === 'isolate' ? [change.isolate] : []))
  const edits = places.flatMap(({ change }) => (change.kind === 'edits' ? change.edits : []))
  return withEdits(withIsolates(runs, isolates), apartEdits(edits))
}

function withEdits(runs: readonly Run[], edits: readonly ConversionEdit[]): Run[] {
  const changed: Run[] = []
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    let text = ''
    let from = start
    for (const edit of edits) {
      if (edit.end <= start || edit.start >= end) continue
      const isFirst = edit.start >= start
      text += run.text.slice(from - start, Math.max(edit.start, start) - start) + (isFirst ? edit.text : '')
      from = Math.min(edit.end, end)
    }
    text += run.text.slice(from - start)
    if (text !== '') changed.push({ ...run, text })
    start = end
  }
  return changed
}

function withIsolates(runs: readonly Run[], isolates: readonly Isolate[]): Run[] {
  if (isolates.length === 0) return [...runs]
  const whole = runs.map(({ text }) => text).join('')
  const changed: Run[] = []
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    const cuts = [start, end, ...isolates.flatMap(({ from, to }) => [from, to])]
    const inside = [...new Set(cuts.filter((cut) => cut >= start && cut <= end))].sort(
      (one, other) => one - other,
    )
    for (const [index, from] of inside.slice(0, -1).entries()) {
      const to = inside[index + 1] ?? end
      const isolate = isolates.find((each) => each.from <= from && to <= each.to)
      changed.push(
        isolate === undefined
          ? cut(run, from - start, to - start)
          : isolated(cut(run, from - start, to - start), isolate, whole),
      )
    }
    start = end
  }
  return changed
}

function cut(run: Run, from: number, to: number): Run {
  return { ...run, text: run.text.slice(from, to) }
}

/** As an isolate that is written without a direction has that of its own first strong letter. */
function isolated(run: Run, { from, to, direction }: Isolate, whole: string): Run {
  const own = firstStrongDirection(whole.slice(from, to)) ?? 'ltr'
  const mark =
    direction === null
      ? { type: 'bdi' as const, direction: own }
      : { type: 'bdi' as const, direction, directionSet: true as const }
  return { ...run, marks: [...(run.marks ?? []), mark] }
}
