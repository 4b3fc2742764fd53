import type { LexiconEntry, LexiconRow } from '../shared/checks/lexicon/LexiconEntry.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

interface StoredRow extends Omit<LexiconRow, 'variants' | 'kind'> {
  variants: string
  kind: string
}

export function readLexicon(db: ReadableDb): LexiconRow[] {
  return db
    .prepare<[], StoredRow>(
      'SELECT number, approved, variants, note, language, kind, source FROM lexicon ORDER BY number',
    )
    .all()
    .map((row) => ({
      ...row,
      variants: JSON.parse(row.variants) as string[],
      kind: row.kind as LexiconEntry['kind'],
    }))
}

/** Writes an entry, in place of the one with that number where one is given; gives its number, or null where there is none. */
export function writeLexiconEntry(db: WritableDb, number: number | null, entry: LexiconEntry): number | null {
  const { approved, variants, note, language, kind, source } = entry
  const values = [approved, JSON.stringify(variants), note, language, kind, source] as const
  if (number === null) {
    const { lastInsertRowid } = db
      .prepare(
        'INSERT INTO lexicon (approved, variants, note, language, kind, source) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(...values)
    return Number(lastInsertRowid)
  }
  const { changes } = db
    .prepare(
      'UPDATE lexicon SET approved = ?, variants = ?, note = ?, language = ?, kind = ?, source = ? WHERE number = ?',
    )
    .run(...values, number)
  return changes === 0 ? null : number
}

export function removeLexiconEntry(db: WritableDb, number: number): void {
  db.prepare('DELETE FROM lexicon WHERE number = ?').run(number)
}

/** The number of the entry that settles this spelling in a language, or null. */
export function findLexiconEntry(db: ReadableDb, language: string, approved: string): number | null {
  const row = db
    .prepare<[string, string], { number: number }>(
      'SELECT number FROM lexicon WHERE language = ? AND approved = ?',
    )
    .get(language, approved)
  return row?.number ?? null
}
