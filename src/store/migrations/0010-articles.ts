import type { Migration } from './migration.ts'

/**
 * Articles, their documents as Yjs state and update log, the search index and the settings. What is
 * listed stands apart from the documents, so that a list reads no text.
 */
export const articles0010: Migration = {
  version: 10,
  sql: `
    CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      headline TEXT NOT NULL,
      status TEXT NOT NULL,
      language TEXT NOT NULL,
      kind TEXT NOT NULL,
      desk TEXT NOT NULL,
      words INTEGER NOT NULL,
      characters INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      projected_seq INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX articles_by_update ON articles (updated_at DESC, number DESC);
    CREATE INDEX articles_by_status ON articles (status, updated_at DESC, number DESC);

    CREATE TABLE documents (
      article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
      state BLOB NOT NULL
    ) STRICT;

    CREATE TABLE document_updates (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      data BLOB NOT NULL
    ) STRICT;
    CREATE INDEX document_updates_by_article ON document_updates (article, seq);

    -- Whole states of documents as they were before something in them was mended.
    CREATE TABLE kept_documents (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      state BLOB NOT NULL,
      reason TEXT NOT NULL,
      kept_at INTEGER NOT NULL
    ) STRICT;

    -- Folded text (text.md), so the tokenizer has nothing left to fold. A rowid is an article's number.
    CREATE VIRTUAL TABLE article_search USING fts5 (
      headline, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );

    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `,
}
