import type { Migration } from './migration.ts'

/**
 * What a projection that is written off the main thread is checked by, and since when an article is in
 * the trash.
 *
 * `compacted_seq` is the number of the last update that went into the state, so that an article that was
 * compacted before it was projected is found after a crash; `listed_seq` is that of the last change whose
 * list columns were written at once, so that a projection of something older leaves them alone.
 */
export const safety0070: Migration = {
  version: 70,
  sql: `
    ALTER TABLE articles ADD COLUMN compacted_seq INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE articles ADD COLUMN listed_seq INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE articles ADD COLUMN trashed_at INTEGER;
    CREATE INDEX articles_behind ON articles (number) WHERE projected_seq < compacted_seq;
    CREATE INDEX articles_trashed ON articles (trashed_at) WHERE trashed_at IS NOT NULL;

    UPDATE articles SET trashed_at = updated_at WHERE status = 'trashed';
    -- By trigger, since an article comes into the trash by a window, by the host and by import.
    CREATE TRIGGER articles_trashed_later AFTER UPDATE OF status ON articles
      WHEN (NEW.status = 'trashed') <> (OLD.status = 'trashed') BEGIN
      UPDATE articles SET trashed_at = CASE NEW.status WHEN 'trashed' THEN CAST(unixepoch('subsec') * 1000 AS INTEGER) END
        WHERE number = NEW.number;
    END;
    CREATE TRIGGER articles_trashed_at_once AFTER INSERT ON articles WHEN NEW.status = 'trashed' BEGIN
      UPDATE articles SET trashed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE number = NEW.number;
    END;
  `,
}
