import type { Migration } from './migration.ts'

/** The desk's own words, which no spelling check marks. */
export const deskWords0080: Migration = {
  version: 80,
  sql: `
    CREATE TABLE desk_words (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      word TEXT NOT NULL UNIQUE
    ) STRICT;
  `,
}
