import type { Migration } from './migration.ts'

/**
 * Versions of articles and the history of their statuses. A version is whole (`base` is null), or says what
 * differs from one that is: so one lost row can spoil others only where they rest on it.
 */
export const versions0030: Migration = {
  version: 30,
  sql: `
    CREATE TABLE versions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      base INTEGER REFERENCES versions (number),
      content BLOB NOT NULL,
      reason TEXT NOT NULL,
      name TEXT NOT NULL DEFAULT '',
      person TEXT NOT NULL,
      status TEXT NOT NULL,
      kept_at INTEGER NOT NULL,
      through_seq INTEGER NOT NULL,
      words INTEGER NOT NULL,
      words_added INTEGER NOT NULL,
      words_removed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX versions_by_article ON versions (article, number DESC);
    CREATE INDEX versions_by_base ON versions (base) WHERE base IS NOT NULL;

    CREATE TABLE status_changes (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      from_status TEXT NOT NULL,
      to_status TEXT NOT NULL,
      person TEXT NOT NULL,
      changed_at INTEGER NOT NULL,
      version INTEGER REFERENCES versions (number) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX status_changes_by_article ON status_changes (article, number DESC);
    CREATE INDEX status_changes_by_version ON status_changes (version) WHERE version IS NOT NULL;

    -- The last update that a version holds. What was edited after it waits for the end of its session, or
    -- for the next start where the program was killed in it.
    ALTER TABLE articles ADD COLUMN versioned_seq INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX articles_unversioned ON articles (number) WHERE projected_seq > versioned_seq;
  `,
}
