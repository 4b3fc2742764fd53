import { RE2JS, RE2JSException } from 're2js'
import { isWholeWordAt, searchFor, type TextRange } from '../text/searchText.ts'
import type { MacroStep } from './macro.ts'

/**
 * What a step finds in a text, in order and apart, with what is to stand there: one at a time, so that a run can be stopped, and null
 * for what was found and does not count.
 */
export type CompiledStep = (text: string) => Iterable<(TextRange & { text: string }) | null>

/** Why a step cannot be done. */
export interface StepProblem {
  /** Its number, from 1. */
  step: number
  problem: 'empty' | 'unreadable' | 'groupMissing'
  /** What in it is meant. */
  detail: string
}

/**
 * Makes the steps of a macro ready. Patterns are RE2's: they take time in proportion to the text whatever they say, so none can
 * hang the program, and have therefore no look-around and no back-references.
 */
export function compileMacro(
  steps: readonly MacroStep[],
): { ok: true; steps: CompiledStep[] } | { ok: false; problem: StepProblem } {
  const compiled: CompiledStep[] = []
  for (const [index, step] of steps.entries()) {
    const made = compileStep(step)
    if (typeof made !== 'function') return { ok: false, problem: { step: index + 1, ...made } }
    compiled.push(made)
  }
  return { ok: true, steps: compiled }
}

function compileStep(step: MacroStep): CompiledStep | Omit<StepProblem, 'step'> {
  if (step.find === '') return { problem: 'empty', detail: '' }
  if (step.kind === 'pattern') return compilePattern(step)
  const search = searchFor({ ...step, text: step.find })
  return (text) => search(text).map((range) => ({ ...range, text: step.replace }))
}

const reference = /\$([$0-9])/g

function compilePattern({ find, replace, isWholeWord }: MacroStep): CompiledStep | Omit<StepProblem, 'step'> {
  let pattern: RE2JS
  try {
    pattern = RE2JS.compile(find)
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    return { problem: 'unreadable', detail: find }
  }
  const groups = pattern.groupCount()
  for (const [written, name = ''] of replace.matchAll(reference)) {
    if (name !== '$' && Number(name) > groups) return { problem: 'groupMissing', detail: written }
  }
  return function* (text) {
    const matcher = pattern.matcher(text)
    while (matcher.find()) {
      const range = { from: matcher.start(), to: matcher.end() }
      // A pattern that is fulfilled by nothing would be fulfilled everywhere.
      if (range.from === range.to || (isWholeWord && !isWholeWordAt(text, range))) {
        yield null
        continue
      }
      const replacement = replace.replace(reference, (_written, name: string) =>
        name === '$' ? '$' : (matcher.group(Number(name)) ?? ''),
      )
      yield { ...range, text: replacement }
    }
  }
}
