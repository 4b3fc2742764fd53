import { describe, expect, it } from 'vitest'
import { measureChecks } from '../../../corpus/measureChecks.ts'
import { scoreLines } from '../../../corpus/printScores.ts'
import { correctSentences, markedSentences } from '../../../corpus/sentences.ts'

const scores = await measureChecks()

describe('the checks over the corpus', () => {
  it('has 600 sentences with marked mistakes and 600 without any, no two the same', () => {
    const marked = markedSentences().map(({ text }) => text)
    const correct = correctSentences()
    expect(new Set(marked).size).toBe(marked.length)
    expect(new Set(correct).size).toBe(correct.length)
    expect(marked.length).toBeGreaterThanOrEqual(600)
    expect(correct.length).toBeGreaterThanOrEqual(600)
    for (const sentence of markedSentences()) expect(sentence.places.length, sentence.text).toBeGreaterThan(0)
  })

  it.each(scores)('is right in 98 of 100 findings of $code', ({ code, precision, wrong, recall }) => {
    expect(precision, wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.98)
    // The lists of misspellings are lists: what they do not know they do not find.
    expect(recall, code).toBeGreaterThanOrEqual(0.75)
  })

  it('prints what it measured', () => {
    expect(scoreLines(scores)).toHaveLength(scores.length + 1)
  })
})
