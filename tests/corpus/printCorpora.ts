import { measureChecks } from './measureChecks.ts'
import { scoreLines } from './printScores.ts'
import { digitsStyleCorpus, heldOutCorpus, ownCorpus } from './sentences.ts'

/** Prints how right the checks are over each corpus: what they find of what is marked, and where they cry wolf. */
export async function printCorpora(): Promise<void> {
  const corpora = { own: ownCorpus(), 'held out': heldOutCorpus(), 'Arabic-Indic desk': digitsStyleCorpus() }
  for (const [name, corpus] of Object.entries(corpora)) {
    console.log(
      `corpus: ${name}, ${corpus.marked.length} marked and ${corpus.correct.length} correct sentences`,
    )
    console.log(scoreLines(await measureChecks(corpus)).join('\n'))
  }
}
