import type { Migration } from './migration.ts'

/**
 * Images, each stored once whatever the number of articles that show it, and which articles have shown
 * which. A use is never taken back while its article is there: an undo or an earlier version may need it.
 */
export const assets0020: Migration = {
  version: 20,
  sql: `
    CREATE TABLE assets (
      id TEXT PRIMARY KEY CHECK (id GLOB 'sha256:*'),
      media_type TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      size INTEGER NOT NULL,
      original TEXT REFERENCES assets (id) ON DELETE SET NULL,
      created_at INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX assets_by_original ON assets (original) WHERE original IS NOT NULL;

    CREATE TABLE asset_uses (
      asset TEXT NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      PRIMARY KEY (asset, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX asset_uses_by_article ON asset_uses (article);
  `,
}
