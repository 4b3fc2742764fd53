import type { Migration } from './migration.ts'

/**
 * What the library lists, filters, sorts and counts by; bylines and keywords in tables of their own; a small
 * index of headlines for what is only half typed; saved views and templates.
 *
 * A place far down in a list is counted in an index, without a look at the rows.
 */
export const library0040: Migration = {
  version: 40,
  sql: `
    ALTER TABLE articles ADD COLUMN day TEXT NOT NULL DEFAULT '';
    ALTER TABLE articles ADD COLUMN urgency INTEGER;
    ALTER TABLE articles ADD COLUMN headline_key TEXT NOT NULL DEFAULT '';
    -- JSON arrays, as they are shown; the tables below are for finding.
    ALTER TABLE articles ADD COLUMN byline TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE articles ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE articles ADD COLUMN is_template INTEGER NOT NULL DEFAULT 0;
    -- 1 in the lists, 2 in the trash, 0 a template. In front of every index, so that none has to look into the
    -- rows; no generated column, since SQLite would look into the rows for one.
    ALTER TABLE articles ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;
    UPDATE articles SET listed = 2 WHERE status = 'trashed';
    CREATE TRIGGER articles_listed_at_once AFTER INSERT ON articles WHEN NEW.status = 'trashed' OR NEW.is_template BEGIN
      UPDATE articles SET listed = CASE WHEN NEW.is_template THEN 0 ELSE 2 END WHERE number = NEW.number;
    END;
    CREATE TRIGGER articles_listed_later AFTER UPDATE OF status, is_template ON articles
      WHEN (NEW.status = 'trashed', NEW.is_template) <> (OLD.status = 'trashed', OLD.is_template) BEGIN
      UPDATE articles SET listed = CASE WHEN NEW.is_template THEN 0 WHEN NEW.status = 'trashed' THEN 2 ELSE 1 END
        WHERE number = NEW.number;
    END;
    -- Below any update's number: what was written before knows nothing of the new columns and is projected anew.
    UPDATE articles SET projected_seq = -1;

    DROP INDEX articles_by_update;
    DROP INDEX articles_by_status;
    CREATE INDEX articles_by_update ON articles (listed, updated_at DESC, number DESC);
    CREATE INDEX articles_by_creation ON articles (listed, created_at DESC, number DESC);
    CREATE INDEX articles_by_day ON articles (listed, day DESC, number DESC);
    CREATE INDEX articles_by_headline ON articles (listed, headline_key, number);
    CREATE INDEX articles_by_length ON articles (listed, words DESC, number DESC);
    CREATE INDEX articles_by_byline ON articles (listed, byline, number);
    CREATE INDEX articles_by_urgency ON articles (listed, urgency, updated_at DESC, number DESC);
    CREATE INDEX articles_by_status ON articles (listed, status, updated_at DESC, number DESC);
    CREATE INDEX articles_by_desk ON articles (listed, desk, updated_at DESC, number DESC);
    CREATE INDEX articles_by_desk_and_status ON articles (listed, desk, status, updated_at DESC, number DESC);
    CREATE INDEX articles_by_kind ON articles (listed, kind, updated_at DESC, number DESC);
    CREATE INDEX articles_by_language ON articles (listed, language, updated_at DESC, number DESC);

    -- How many articles there are of each sort, so that a total is read and not counted.
    CREATE TABLE article_counts (
      status TEXT NOT NULL,
      desk TEXT NOT NULL,
      kind TEXT NOT NULL,
      language TEXT NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (status, desk, kind, language)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO article_counts
      SELECT status, desk, kind, language, count(*) FROM articles GROUP BY status, desk, kind, language;
    CREATE TRIGGER articles_counted_in AFTER INSERT ON articles WHEN NEW.is_template = 0 BEGIN
      INSERT INTO article_counts VALUES (NEW.status, NEW.desk, NEW.kind, NEW.language, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    CREATE TRIGGER articles_counted_out AFTER DELETE ON articles WHEN OLD.is_template = 0 BEGIN
      UPDATE article_counts SET n = n - 1 WHERE status = OLD.status AND desk = OLD.desk
        AND kind = OLD.kind AND language = OLD.language;
    END;
    CREATE TRIGGER articles_counted_anew AFTER UPDATE OF status, desk, kind, language, is_template ON articles
    WHEN (OLD.status, OLD.desk, OLD.kind, OLD.language, OLD.is_template)
      <> (NEW.status, NEW.desk, NEW.kind, NEW.language, NEW.is_template) BEGIN
      UPDATE article_counts SET n = n - 1 WHERE OLD.is_template = 0 AND status = OLD.status AND desk = OLD.desk
        AND kind = OLD.kind AND language = OLD.language;
      INSERT INTO article_counts VALUES (NEW.status, NEW.desk, NEW.kind, NEW.language, 1 - NEW.is_template)
        ON CONFLICT DO UPDATE SET n = n + 1 - NEW.is_template;
    END;

    -- Each name once, folded (text.md) for finding and as first written for showing.
    CREATE TABLE bylines (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL) STRICT;
    CREATE TABLE article_bylines (
      byline INTEGER NOT NULL REFERENCES bylines (number),
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      PRIMARY KEY (byline, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_bylines_by_article ON article_bylines (article);
    CREATE TABLE keywords (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL) STRICT;
    CREATE TABLE article_keywords (
      keyword INTEGER NOT NULL REFERENCES keywords (number),
      article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
      PRIMARY KEY (keyword, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_keywords_by_article ON article_keywords (article);

    -- Folded headlines alone. A prefix of a word is found at once; in whole texts it would take most of a second.
    CREATE VIRTUAL TABLE headline_search USING fts5 (
      headline, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
    );

    -- A search and its filters, sorting and columns under a name, as JSON.
    CREATE TABLE saved_views (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      view TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    -- A template is an article that no list shows, so that it is written in the editor like any other.
    CREATE TABLE templates (
      article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
      name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
  `,
}
