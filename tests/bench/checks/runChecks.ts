import { parseArgs } from 'node:util'
import { measureChecks } from '../../corpus/measureChecks.ts'
import { scoreLines } from '../../corpus/printScores.ts'
import { digitsStyleCorpus, heldOutCorpus, ownCorpus } from '../../corpus/sentences.ts'
import { compareTyping } from './compareTyping.ts'
import { measureGrowth } from './measureGrowth.ts'

/**
 * How right the checks are over the corpus, how their cost grows with the piece, and what a key costs with
 * all of them against none. Gives whether the measurement could be trusted; never judges absolute times.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      keys: { type: 'string', default: '100' },
      words: { type: 'string', default: '10000' },
      typing: { type: 'boolean', default: true },
    },
    allowNegative: true,
  })
  const corpora = { own: ownCorpus(), 'held out': heldOutCorpus(), 'Arabic-Indic desk': digitsStyleCorpus() }
  for (const [name, corpus] of Object.entries(corpora)) {
    console.log(
      `corpus: ${name}, ${corpus.marked.length} marked and ${corpus.correct.length} correct sentences`,
    )
    console.log(scoreLines(await measureChecks(corpus)).join('\n'))
  }
  console.log('')
  console.log(measureGrowth(Number(values.rounds)).join('\n'))
  if (!values.typing) return true
  console.log('')
  const lines = await compareTyping({
    rounds: Number(values.rounds),
    keys: Number(values.keys),
    words: Number(values.words),
  })
  console.log(lines.join('\n'))
  return true
}
