import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importText } from '../../../src/services/import/importText.ts'
import type { Bench } from '../runner/Bench.ts'
import { threadTime } from '../runner/threadTime.ts'
import { arabicPiece } from '../typing/arabicPiece.ts'

const megabyte = 1_000_000

/** A plain text with its structure detected, beside reading the file and splitting its lines. */
export const bench: Bench = {
  name: 'import',
  title: 'Importing a plain text',
  method:
    'A text of made pieces is read from a file of this machine and made into an article with its structure, without the store. The program itself refuses texts beyond 16 MB; the reader behind that limit is measured to 20.',
  sizes: [1, 5, 20],
  sizeUnit: 'MB',
  measures: [{ name: 'CPU', unit: 'ms' }],
  variants: [
    { name: 'split', role: 'baseline', note: 'the file is read, decoded and split into lines' },
    { name: 'read', role: 'limit', note: 'the bytes are read' },
    { name: 'tahrir', role: 'ours', note: 'an article with headline, sections, lists, details and a report' },
    {
      name: 'anew',
      role: 'bad',
      note: 'known bad: the structure of all that was read so far is detected again at each tenth',
    },
  ],
  aims: [{ variant: 'tahrir', atMost: 10 }],
  rounds: 3,
  warmUps: 1,
  start: () => {
    const folder = mkdtempSync(join(tmpdir(), 'tahrir-bench-'))
    const file = join(folder, 'piece.txt')
    let written = ''
    const text = () => readFileSync(file, 'utf8')
    const ways: Record<string, () => number> = {
      read: () => readFileSync(file).length,
      split: () => text().split(/\r\n|\r|\n/).length,
      tahrir: () => importText(text()).document.content?.length ?? 0,
      anew: () => {
        const lines = text().split('\n')
        let blocks = 0
        for (let tenth = 1; tenth <= 10; tenth++) {
          const part = lines.slice(0, Math.ceil((lines.length * tenth) / 10))
          blocks = importText(part.join('\n')).document.content?.length ?? 0
        }
        return blocks
      },
    }
    return {
      measure({ variant, size, seed }) {
        const wanted = `${size}/${seed}`
        if (written !== wanted) writeFileSync(file, textOf(size * megabyte, seed))
        written = wanted
        let read = 0
        const CPU = threadTime(() => {
          read = ways[variant]?.() ?? 0
        })
        if (read === 0) throw new Error(`${variant} read nothing.`)
        return { CPU }
      },
      close: () => rmSync(folder, { recursive: true }),
    }
  },
}

function textOf(bytes: number, seed: number): string {
  const parts: string[] = []
  for (let size = 0, part = 0; size < bytes; part++) {
    const text = `${arabicPiece(20_000, seed * 1000 + part)
      .map((line) => line.text)
      .join('\n')}\n`
    parts.push(text)
    size += Buffer.byteLength(text)
  }
  return Buffer.from(parts.join('')).subarray(0, bytes).toString('utf8')
}
