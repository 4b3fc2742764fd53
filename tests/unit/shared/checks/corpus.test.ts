import { describe, expect, it } from 'vitest'
import { measureChecks } from '../../../corpus/measureChecks.ts'
import { scoreLines } from '../../../corpus/printScores.ts'
import { digitsStyleCorpus, heldOutCorpus, ownCorpus } from '../../../corpus/sentences.ts'

const corpora = { own: ownCorpus(), heldOut: heldOutCorpus(), digitsStyle: digitsStyleCorpus() }
const own = await measureChecks(corpora.own)
const heldOut = await measureChecks(corpora.heldOut)
const digitsStyle = await measureChecks(corpora.digitsStyle)

describe('the checks over the corpus', () => {
  it('has 600 sentences with marked mistakes and 600 without any, no two the same', () => {
    const { marked: sentences, correct } = corpora.own
    const marked = sentences.map(({ text }) => text)
    expect(new Set(marked).size).toBe(marked.length)
    expect(new Set(correct).size).toBe(correct.length)
    expect(marked.length).toBeGreaterThanOrEqual(600)
    expect(correct.length).toBeGreaterThanOrEqual(600)
    for (const sentence of sentences) expect(sentence.places.length, sentence.text).toBeGreaterThan(0)
  })

  it.each(own)('is right in 98 of 100 findings of $code', ({ code, precision, wrong, recall }) => {
    expect(precision, wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.98)
    // The lists of misspellings are lists: what they do not know they do not find.
    expect(recall, code).toBeGreaterThanOrEqual(0.75)
  })

  it('prints what it measured', () => {
    expect(scoreLines(own)).toHaveLength(own.length + 1)
  })
})

describe('the checks over sentences that they were not made with', () => {
  it('are measured on 150 with marked mistakes and 150 without', () => {
    expect(corpora.heldOut.marked.length + corpora.digitsStyle.marked.length).toBeGreaterThanOrEqual(150)
    expect(corpora.heldOut.correct.length).toBeGreaterThanOrEqual(150)
  })

  // None of the mistakes is one of spelling alone, so that each finding of it is wrong: see docs/proofreading.md.
  const scores = [...heldOut, ...digitsStyle].filter(({ code }) => code !== 'spelling')
  it.each(scores)('are right in 98 of 100 findings of $code', ({ precision, wrong }) => {
    expect(precision, wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  it("find the digits that are not the desk's, where the desk has said which are", () => {
    expect(digitsStyle.find(({ code }) => code === 'digits-style')).toMatchObject({ right: 13, recall: 1 })
  })
})
