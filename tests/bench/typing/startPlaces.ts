import { benchBrowser } from './benchBrowser.ts'
import { programWithPieces } from './programWithPieces.ts'
import { servePage } from './servePage.ts'

/** A browser, the page that others are mounted in, and the program on an archive with a piece of each length for each round. */
export async function startPlaces({ sizes, rounds, seed }: Wishes) {
  const seeds = Array.from({ length: rounds }, (_, round) => seed + round)
  const [server, browser, pieces] = await Promise.all([
    servePage(),
    benchBrowser(),
    programWithPieces(sizes, seeds),
  ])
  return {
    server,
    browser,
    pieces,
    async close() {
      await browser.close()
      await server.close()
      await pieces.close()
    },
  }
}

interface Wishes {
  sizes: readonly number[]
  rounds: number
  seed: number
}
