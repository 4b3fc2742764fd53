import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateArticle } from '../../../src/services/generate/generateArticle.ts'
import { documentToArticle } from '../../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../../src/shared/article/normaliseDocument.ts'
import { hasProgram } from '../../judges/tools.ts'
import { seeded } from '../typing/arabicPiece.ts'
import { median } from '../typing/compareRuns.ts'
import { measureMemory } from './measureMemory.ts'
import { type Piece, pieceOf, writers } from './writers.ts'

const results = resolve(import.meta.dirname, '../../../out/bench')
const baseline = 'fragment'
const [limit, knownBad] = ['join-text (limit)', 'fragment-checked-twice (known bad)']

/** How much the heap may grow from a tenth of an archive to its end and still be called flat. */
const flatWithin = 1.25

/**
 * Writes made pieces in each format, beside ProseMirror's serializer on linkedom and beside pandoc, and then a
 * whole archive. Gives whether the benchmark could be trusted and memory stayed flat; never judges absolute times.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      pieces: { type: 'string', default: '100' },
      rounds: { type: 'string', default: '5' },
      archive: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const [count, rounds, archive, seed] = [values.pieces, values.rounds, values.archive, values.seed].map(
    Number,
  ) as [number, number, number, number]
  const random = seeded(seed)
  const all = [...writers(hasProgram('pandoc'))]
  const times = new Map(all.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    const pieces = makePieces(count, seed + round)
    const order = all.map((entry) => ({ entry, at: random() })).toSorted((a, b) => a.at - b.at)
    for (const { entry } of order) {
      const [name, write] = entry
      const start = performance.now()
      if (write(pieces) === 0) throw new Error(`${name} wrote nothing.`)
      // The first round warms up.
      if (round > 0) times.get(name)?.push((performance.now() - start) / count)
    }
  }
  const of = (name: string) => times.get(name) ?? []
  const ratio = (name: string) => median(of(name).map((time, round) => time / (of(baseline)[round] ?? time)))
  const rows = all.map(([name]) => ({ name, ratio: ratio(name), milliseconds: median(of(name)) }))
  console.log(
    `${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)}; ${count} pieces of about 400 words, ${rounds} rounds\n`,
  )
  console.log('| written as | beside fragment | ms a piece |\n| --- | ---: | ---: |')
  for (const row of rows)
    console.log(`| ${row.name} | ${row.ratio.toFixed(2)}× | ${row.milliseconds.toFixed(2)} |`)
  const memory = await measureMemory(archive, seed)
  const growth = memory.late / memory.early
  console.log(
    `\n${memory.count} pieces of an archive as pages: ${memory.megabytesWritten.toFixed(0)} MB in ${memory.seconds.toFixed(1)} s; heap ${memory.early.toFixed(0)} MB after a tenth, ${memory.late.toFixed(0)} MB at the end (${growth.toFixed(2)}×)`,
  )
  mkdirSync(results, { recursive: true })
  writeFileSync(resolve(results, 'export.json'), `${JSON.stringify({ rows, memory }, null, 2)}\n`)
  const canTell = ratio(limit) < 1 && ratio(knownBad) > 1.2
  if (!canTell)
    console.error('Broken: the known-bad variant costs no more, or the limit no less, than the fragment.')
  if (growth > flatWithin) console.error('Memory grows with the number of pieces.')
  return canTell && growth <= flatWithin
}

function makePieces(count: number, seed: number): Piece[] {
  return Array.from({ length: count }, (_, index) => {
    const { document, metadata, id, createdAt, updatedAt } = generateArticle({ count, seed }, index)
    return pieceOf(
      documentToArticle({
        id: id ?? `piece-${index}`,
        document: normaliseDocument(document),
        metadata,
        createdAt: createdAt ?? 0,
        updatedAt: updatedAt ?? 0,
      }),
    )
  })
}
