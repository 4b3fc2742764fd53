import type Database from 'better-sqlite3'
import type { ReadableDb } from './handles.ts'

const statements = new WeakMap<ReadableDb, Map<string, Database.Statement>>()

/** Far more texts than the program has; only searches of ever other shapes come to as many. */
const mostKept = 300

/** The statement of a text, compiled once for each connection as long as the text is in use. */
export function prepared<Parameters extends unknown[], Row>(
  db: ReadableDb,
  sql: string,
): Database.Statement<Parameters, Row> {
  let ofConnection = statements.get(db)
  if (ofConnection === undefined) {
    ofConnection = new Map()
    statements.set(db, ofConnection)
  }
  let statement = ofConnection.get(sql)
  if (statement === undefined) {
    if (ofConnection.size >= mostKept) ofConnection.clear()
    statement = db.prepare(sql)
    ofConnection.set(sql, statement)
  }
  return statement as Database.Statement<Parameters, Row>
}
