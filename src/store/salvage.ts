import { highestNumber, keepHighestNumber, newNumber } from './articleNumbers.ts'
import type { ReadableDb, WritableDb } from './handles.ts'

/** So far beyond the last row that was read, rows are still looked for, where their number is not known. */
const unknownReach = 2000

/** Articles go first, then versions: the rows of other tables go by the numbers that these get. */
const turn = (table: string) => (table === 'articles' ? 0 : table === 'versions' ? 1 : 2)

/** The tables that hold what people made: neither SQLite's own nor those of the search indexes. */
function ordinaryTables(db: ReadableDb): { name: string; hasRowid: boolean }[] {
  return db
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
    .map(({ name, wr }) => ({ name, hasRowid: wr === 0 }))
    .sort((a, b) => turn(a.name) - turn(b.name))
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
    const highest = highestNumber(into)
    const renumbered: Renumbered = { articles: new Map(), versions: new Map() }
    for (const table of ordinaryTables(into)) {
      if (table.name === 'article_counts') continue
      copied += copyTable(damaged, into, table, renumbered)
    }
    for (const { sql } of triggers) into.exec(sql)
    removeOrphans(into)
    keepHighestNumber(into, highest)
    into.exec(`DELETE FROM article_counts;
      INSERT INTO article_counts SELECT status, desk, kind, language, count(*) FROM articles
        WHERE is_template = 0 GROUP BY status, desk, kind, language;
      INSERT INTO article_search (article_search) VALUES ('delete-all');
      INSERT INTO headline_search (headline_search) VALUES ('delete-all')`)
  })()
  into.pragma('foreign_keys = ON')
  return copied
}

/** Numbers of the damaged file that another article, or its versions, may have, and the new ones given instead. */
interface Renumbered {
  articles: Map<unknown, number>
  versions: Map<unknown, number>
}

function copyTable(
  damaged: ReadableDb,
  into: WritableDb,
  { name, hasRowid }: { name: string; hasRowid: boolean },
  renumbered: Renumbered,
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
  const copy: CopyRow = (row) => {
    try {
      return Number(put.run(row).lastInsertRowid)
    } catch {
      // A row whose values the damage has made impossible is one that cannot be read.
      return null
    }
  }
  const rows = readableRows(damaged, name, list, hasRowid)
  return name === 'articles'
    ? copyArticles(into, rows, columns, { copy, renumbered })
    : copyBelongings(into, rows, { name, columns }, { copy, renumbered })
}

/** Writes a row and gives its rowid; null where it cannot be written. */
type CopyRow = (row: unknown[]) => number | null

/**
 * Copies the rows of articles. Neither an id nor a number ever changes: where the archive knows an id by another
 * number, the damage has changed it, and the row that is there is the better one. Where only the number is that
 * of another article, as it can be after an older backup was restored, the row gets a new one.
 */
function copyArticles(
  into: WritableDb,
  rows: Iterable<unknown[]>,
  columns: readonly string[],
  { copy, renumbered }: { copy: CopyRow; renumbered: Renumbered },
): number {
  const [number, id] = [columns.indexOf('number'), columns.indexOf('id')]
  const ofId = into.prepare<unknown[], { number: number }>('SELECT number FROM articles WHERE id = ?')
  const ofNumber = into.prepare<unknown[], { id: string }>('SELECT id FROM articles WHERE number = ?')
  const given = into.prepare<[], { number: number }>(`SELECT ${newNumber} AS number`)
  const later: unknown[][] = []
  let copied = 0
  for (const row of rows) {
    const known = ofId.get(row[id])
    if (known !== undefined && known.number !== row[number]) continue
    if (known === undefined && ofNumber.get(row[number]) !== undefined) later.push(row)
    else if (copy(row) !== null) copied += 1
  }
  // Last, when the numbers of all the others are taken.
  for (const row of later) {
    const free = given.get()?.number
    if (free === undefined || copy(row.with(number, free)) === null) continue
    renumbered.articles.set(row[number], free)
    copied += 1
  }
  return copied
}

/**
 * Copies the rows of another table. What belongs to a renumbered article goes by its new number, and gets a key
 * of its own: the one it had may be that of a row of the other article.
 */
function copyBelongings(
  into: ReadableDb,
  rows: Iterable<unknown[]>,
  { name, columns }: { name: string; columns: readonly string[] },
  { copy, renumbered: { articles, versions } }: { copy: CopyRow; renumbered: Renumbered },
): number {
  const ownKey = into
    .prepare<[string], { name: string }>(
      `SELECT name FROM pragma_table_info(?) WHERE pk = 1 AND name IN ('number', 'seq')`,
    )
    .get(name)?.name
  const article = columns.indexOf('article')
  const later: unknown[][] = []
  let copied = 0
  for (const row of rows) {
    if (articles.has(row[article])) later.push(row)
    else if (copy(row) !== null) copied += 1
  }
  for (const row of later) {
    const moved = row.map((value, index) => {
      const column = columns[index]
      if (column === 'article') return articles.get(value)
      if (column === ownKey) return null
      // A version that rests on a lost one is lost with it: no row has this number.
      if (column === 'base' && value !== null) return versions.get(value) ?? -1
      return column === 'version' ? (versions.get(value) ?? null) : value
    })
    const key = copy(moved)
    if (key === null) continue
    if (name === 'versions') versions.set(row[columns.indexOf('number')], key)
    copied += 1
  }
  return copied
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
