import type { Migration } from './migration.ts'

/** The desk's lexicon: spellings that it has settled. Variants are a JSON array of strings. */
export const lexicon0060: Migration = {
  version: 60,
  sql: `
    CREATE TABLE lexicon (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      approved TEXT NOT NULL,
      variants TEXT NOT NULL,
      note TEXT NOT NULL,
      language TEXT NOT NULL,
      kind TEXT NOT NULL,
      source TEXT NOT NULL,
      UNIQUE (language, approved)
    ) STRICT;
  `,
}
