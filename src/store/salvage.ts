import type { ReadableDb, WritableDb } from './handles.ts'

/** So far beyond the last row that was read, rows are still looked for, where their number is not known. */
const unknownReach = 2000

/** The tables that hold what people made: neither SQLite's own nor those of the search indexes. */
function ordinaryTables(db: ReadableDb): { name: string; hasRowid: boolean }[] {
  return db
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
    .map(({ name, wr }) => ({ name, hasRowid: wr === 0 }))
}

/**
 * Copies every row that can still be read of a damaged archive into another one of the same tables, over the
 * rows of the same key that are there. Triggers and foreign keys rest meanwhile. Gives how many rows.
 */
export function salvageRows(damaged: ReadableDb, into: WritableDb): number {
  into.pragma('foreign_keys = OFF')
  const triggers = into
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all()
  let copied = 0
  into.transaction(() => {
    for (const { name } of triggers) into.exec(`DROP TRIGGER "${name}"`)
    for (const table of ordinaryTables(into)) {
      if (table.name === 'article_counts') continue
      copied += copyTable(damaged, into, table)
    }
    for (const { sql } of triggers) into.exec(sql)
    removeOrphans(into)
    into.exec(`DELETE FROM article_counts;
      INSERT INTO article_counts SELECT status, desk, kind, language, count(*) FROM articles
        WHERE is_template = 0 GROUP BY status, desk, kind, language;
      INSERT INTO article_search (article_search) VALUES ('delete-all');
      INSERT INTO headline_search (headline_search) VALUES ('delete-all')`)
  })()
  into.pragma('foreign_keys = ON')
  return copied
}

function copyTable(
  damaged: ReadableDb,
  into: WritableDb,
  { name, hasRowid }: { name: string; hasRowid: boolean },
): number {
  const columnsOf = (db: ReadableDb) =>
    db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(name)
  let columns: string[]
  try {
    const there = new Set(columnsOf(damaged).map((column) => column.name))
    columns = columnsOf(into)
      .map((column) => column.name)
      .filter((column) => there.has(column))
  } catch {
    return 0
  }
  if (columns.length === 0) return 0
  const list = columns.map((column) => `"${column}"`).join(', ')
  const put = into.prepare(
    `INSERT OR REPLACE INTO "${name}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const isStrange = name === 'articles' ? strangeArticle(into, columns) : () => false
  let copied = 0
  for (const row of readableRows(damaged, name, list, hasRowid)) {
    if (isStrange(row)) continue
    try {
      put.run(row)
      copied += 1
    } catch {
      // A row whose values the damage has made impossible is one that cannot be read.
    }
  }
  return copied
}

/**
 * Whether an article's row from the damaged file has another id or another number than the archive knows it
 * by. Neither ever changes, so the damage has changed it, and the row that is there is the better one.
 */
function strangeArticle(into: ReadableDb, columns: readonly string[]): (row: unknown[]) => boolean {
  const known = into.prepare<unknown[]>(
    'SELECT 1 FROM articles WHERE (number = ? AND id <> ?) OR (id = ? AND number <> ?)',
  )
  const [number, id] = [columns.indexOf('number'), columns.indexOf('id')]
  return (row) => known.get(row[number], row[id], row[id], row[number]) !== undefined
}

/** The rows of a table in their order; where the order cannot be followed any more, each by its own number. */
function* readableRows(
  db: ReadableDb,
  table: string,
  columns: string,
  hasRowid: boolean,
): Generator<unknown[]> {
  let last = 0
  try {
    const rows = hasRowid
      ? db.prepare<[], unknown[]>(`SELECT rowid, ${columns} FROM "${table}" ORDER BY rowid`).raw()
      : db.prepare<[], unknown[]>(`SELECT 0, ${columns} FROM "${table}"`).raw()
    for (const [rowid, ...row] of rows.iterate()) {
      last = Number(rowid)
      yield row
    }
  } catch {
    if (!hasRowid) return
    const one = prepareOne(db, table, columns)
    const end = lastRowid(db, table) ?? last + unknownReach
    for (let rowid = last + 1; one !== null && rowid <= end; rowid += 1) {
      const row = one(rowid)
      if (row !== undefined) yield row
    }
  }
}

function prepareOne(db: ReadableDb, table: string, columns: string) {
  try {
    const statement = db
      .prepare<[number], unknown[]>(`SELECT ${columns} FROM "${table}" WHERE rowid = ?`)
      .raw()
    return (rowid: number) => {
      try {
        return statement.get(rowid)
      } catch {
        return undefined
      }
    }
  } catch {
    return null
  }
}

function lastRowid(db: ReadableDb, table: string): number | null {
  try {
    return db.prepare<[], { n: number }>(`SELECT max(rowid) AS n FROM "${table}"`).get()?.n ?? null
  } catch {
    return null
  }
}

/** Rows whose article was lost belong to nothing, and the archive would be found damaged for them. */
function removeOrphans(db: WritableDb): void {
  for (let found = 1; found > 0; ) {
    const orphans = db
      .prepare<[], { table: string; rowid: number | null }>(
        'SELECT DISTINCT "table", rowid FROM pragma_foreign_key_check',
      )
      .all()
    found = orphans.length
    for (const { table, rowid } of orphans) {
      if (rowid === null) db.exec(`DELETE FROM "${table}" WHERE article NOT IN (SELECT number FROM articles)`)
      else db.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid)
    }
  }
}
