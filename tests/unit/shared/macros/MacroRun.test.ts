import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/shared/checks/applyFix.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { compileMacro } from '../../../../src/shared/macros/compileMacro.ts'
import { MacroRun } from '../../../../src/shared/macros/MacroRun.ts'
import { emptyStep, type MacroStep } from '../../../../src/shared/macros/macro.ts'

const step = (find: string, replace: string, how: Partial<MacroStep> = {}): MacroStep => ({
  ...emptyStep,
  find,
  replace,
  ...how,
})
const pattern = (find: string, replace: string, how: Partial<MacroStep> = {}) =>
  step(find, replace, { kind: 'pattern', ...how })

function runOf(steps: readonly MacroStep[], time?: number): MacroRun {
  const compiled = compileMacro(steps)
  if (!compiled.ok) throw new Error(compiled.problem.problem)
  return new MacroRun(compiled.steps, time)
}

const placesIn = (text: string, steps: readonly MacroStep[]) => runOf(steps).places(plainLine(text).open)

function run(text: string, ...steps: MacroStep[]): string {
  const edits = placesIn(text, steps).flatMap(({ change }) => (change.kind === 'edits' ? change.edits : []))
  return applyEdits(text, edits)
}

describe('a macro', () => {
  it('does its steps in order, each on what the one before has left', () => {
    const steps = [step('رئيس الوزراء', 'رئيس الحكومة'), step('رئيس الحكومة السابق', 'الرئيس الأسبق للحكومة')]
    expect(run('قال رئيس الوزراء السابق', ...steps)).toBe('قال الرئيس الأسبق للحكومة')
    expect(run('قال رئيس الوزراء', step('ا', 'ب'), step('ب', 'ا'))).toBe('قال رئيس الوزراء')
  })

  it('finds a text folded or exactly, anywhere or as a whole word', () => {
    expect(run('أحمد واحمد', step('احمد', 'زيد'))).toBe('زيد وزيد')
    expect(run('أحمد واحمد', step('احمد', 'زيد', { isExact: true }))).toBe('أحمد وزيد')
    expect(run('أحمد واحمد', step('احمد', 'زيد', { isWholeWord: true }))).toBe('زيد واحمد')
  })

  it('finds a pattern, and writes its groups where the replacement names them', () => {
    expect(run('بلغت 5 دولار و7 دولار', pattern('(\\p{Nd}+) دولار', '$1 دولارات'))).toBe(
      'بلغت 5 دولارات و7 دولارات',
    )
    expect(run('السعر 5', pattern('\\p{Nd}', '$$$0'))).toBe('السعر $5')
    expect(run('سعر السعر', pattern('سعر', 'ثمن', { isWholeWord: true }))).toBe('ثمن السعر')
  })

  it('leaves addresses and code alone, also where a pattern reaches over them', () => {
    const text = 'راجع www.example.com/noor اليوم'
    expect(run(text, pattern('راجع .*', 'انظر'))).toBe(text)
    expect(run(text, step('noor', 'x'), step('اليوم', 'غدًا'))).toBe('راجع www.example.com/noor غدًا')
  })

  it('gives each word that changes as one place, and edits no more than what changes in it', () => {
    const [place, ...others] = placesIn('قال السيّد الوزير أمس', [pattern('السيّد (\\p{L}+)', '$1')])
    expect(others).toEqual([])
    expect(place).toEqual({
      start: 4,
      end: 17,
      change: { kind: 'edits', edits: [{ start: 6, end: 13, text: '' }] },
    })
    expect(placesIn('قال نعم', [step('نعم', 'نعم')])).toEqual([])
  })

  it('refuses what it cannot do, and says which step', () => {
    const problem = (...steps: MacroStep[]) => {
      const compiled = compileMacro(steps)
      return compiled.ok ? null : compiled.problem
    }
    expect(problem(step('أ', 'ب'), pattern('(', ''))).toEqual({ step: 2, problem: 'unreadable', detail: '(' })
    for (const find of ['(?<=أ)ب', '(أ)\\1', '(?=أ)', 'أ{5000}']) {
      expect(problem(pattern(find, ''))?.problem).toBe('unreadable')
    }
    expect(problem(pattern('(أ)', '$2'))).toEqual({ step: 1, problem: 'groupMissing', detail: '$2' })
    expect(problem(step('', 'ب'))?.problem).toBe('empty')
  })

  it('changes nothing where a pattern would be fulfilled by nothing', () => {
    expect(run('باب', pattern('x*', 'ص'))).toBe('باب')
  })

  it('comes to an end whatever its steps say, and then gives nothing', () => {
    const slow = runOf([pattern('ا.*x|ا', 'ب')], 50)
    expect(slow.places('ا'.repeat(60_000))).toEqual([])
    expect(slow.trouble).toBe('tooSlow')
    const nothing = runOf([pattern('(?:.*x)?', 'ب')], 50)
    expect(nothing.places('ا'.repeat(60_000))).toEqual([])
    expect(nothing.trouble).toBe('tooSlow')
    const long = runOf(Array.from({ length: 30 }, () => step('ا', 'ا'.repeat(500))))
    expect(long.places('ا')).toEqual([])
    expect(long.trouble).toBe('tooLong')
    expect(runOf([pattern('(ا+)+ب', 'ج')]).places(`${'ا'.repeat(20_000)}ج`)).toEqual([])
  })

  it('makes of any text what the same replacements would make of it one after the other', () => {
    const letters = fc.string({
      unit: fc.constantFrom('ا', 'ب', 'ج', ' ', 'x', '😀', '\u064b'),
      maxLength: 30,
    })
    const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ج', ' ', 'x'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(
        letters,
        fc.array(fc.tuple(word, fc.oneof(word, fc.constant(''))), { minLength: 1, maxLength: 4 }),
        (text, pairs) => {
          const expected = pairs.reduce((left, [find, replace]) => left.replaceAll(find, () => replace), text)
          expect(run(text, ...pairs.map(([find, replace]) => pattern(find, replace)))).toBe(expected)
        },
      ),
      { numRuns: 500 },
    )
  })
})
