import { generateArticle } from '../../../src/services/generate/generateArticle.ts'
import type { Article } from '../../../src/shared/article/article.ts'
import { documentToArticle } from '../../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../../src/shared/article/normaliseDocument.ts'
import { hasProgram } from '../../judges/tools.ts'
import type { Bench } from '../runner/Bench.ts'
import { threadTime } from '../runner/threadTime.ts'
import { type Piece, pieceOf, writers } from './writers.ts'

/** Words of all pieces of one trial together, so that every size is measured for about as long. */
const work = 60_000
const made = writers(hasProgram('pandoc'))
const notes: Record<string, string> = {
  joined: 'JSON.parse, and its blocks joined with tags around them by string concatenation',
  texts: 'JSON.parse and the texts joined, without any tag',
  fragment: 'the body for a CMS',
  html: 'the whole page, with metadata, style and fonts inside',
  'fragment-checked-twice': 'known bad: the piece is checked against its schema twice more',
  'prosemirror-linkedom': "ProseMirror's DOMSerializer on linkedom",
}
const roles: Record<string, 'baseline' | 'limit' | 'bad' | 'peer'> = {
  joined: 'baseline',
  texts: 'limit',
  'fragment-checked-twice': 'bad',
}
const peers = /^(prosemirror|pandoc)/

/** A piece from its JSON to the bytes of each format. */
export const bench: Bench = {
  name: 'export',
  title: 'Exporting',
  method:
    'Made pieces are written from their JSON text to bytes in every format; other pieces in each round. Times are CPU of the thread, but for pandoc, which is waited for: one process for all pieces of a trial, so that its start is shared. The whole page holds 170 kB of fonts. The static renderer of Tiptap is not among them: its last release asks for an older Tiptap than the program has.',
  sizes: [400, 2000, 10_000],
  sizeUnit: 'words',
  measures: [{ name: 'time a piece', unit: 'ms' }],
  variants: [...made.keys()].map((name) => ({
    name,
    role: roles[name] ?? (peers.test(name) ? 'peer' : 'ours'),
    note: notes[name] ?? 'the same piece in this format',
  })),
  aims: [
    { variant: 'fragment', size: 400, atMost: 1.7 },
    { variant: 'fragment', size: 10_000, atMost: 1.7 },
  ],
  rounds: 4,
  warmUps: 1,
  start: () => {
    const kept = new Map<string, Piece[]>()
    return {
      measure({ variant, size, seed }) {
        const key = `${size}/${seed}`
        const pieces = kept.get(key) ?? makePieces(size, Math.max(2, Math.round(work / size)), seed)
        // Those of a round are the same for every variant; those of the round before are done with.
        if (!kept.has(key)) kept.clear()
        kept.set(key, pieces)
        const write = made.get(variant)
        if (write === undefined) throw new Error(`Nothing writes ${variant}.`)
        let bytes = 0
        const isElsewhere = variant.startsWith('pandoc')
        const start = performance.now()
        const own = threadTime(() => {
          bytes = write(pieces)
        })
        if (bytes === 0) throw new Error(`${variant} wrote nothing.`)
        // The other program is waited for.
        const time = isElsewhere ? performance.now() - start : own
        return { 'time a piece': time / pieces.length }
      },
      close() {},
    }
  },
}

/** Pieces of about so many words: made articles of some 350, as many of them after each other as it takes. */
function makePieces(words: number, count: number, seed: number): Piece[] {
  const each = Math.max(1, Math.round(words / 350))
  return Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: each }, (_part, part) =>
      generateArticle({ count: count * each, seed }, index * each + part),
    )
    const [first] = parts
    if (first === undefined) throw new Error('No article was made.')
    const content = parts.flatMap(({ document }) => document.content ?? [])
    return pieceOf(
      documentToArticle({
        id: `piece-${index}`,
        document: normaliseDocument({ type: 'doc', content }),
        metadata: first.metadata,
        createdAt: 0,
        updatedAt: 0,
      }) satisfies Article,
    )
  })
}
