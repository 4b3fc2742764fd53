import type { DeskWordRow } from '../shared/contract/words.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

export function readDeskWords(db: ReadableDb): DeskWordRow[] {
  return db.prepare<[], DeskWordRow>('SELECT number, word FROM desk_words ORDER BY word').all()
}

/** The number under which a word is kept, or null. */
export function findDeskWord(db: ReadableDb, word: string): number | null {
  const row = db
    .prepare<[string], { number: number }>('SELECT number FROM desk_words WHERE word = ?')
    .get(word)
  return row?.number ?? null
}

/** Writes a word, in place of the one with that number where one is given; gives its number, or null where there is none. */
export function writeDeskWord(db: WritableDb, number: number | null, word: string): number | null {
  if (number === null) {
    return Number(db.prepare('INSERT INTO desk_words (word) VALUES (?)').run(word).lastInsertRowid)
  }
  const { changes } = db.prepare('UPDATE desk_words SET word = ? WHERE number = ?').run(word, number)
  return changes === 0 ? null : number
}

export function removeDeskWord(db: WritableDb, number: number): void {
  db.prepare('DELETE FROM desk_words WHERE number = ?').run(number)
}
