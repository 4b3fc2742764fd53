import type { ReadableDb, WritableDb } from './handles.ts'

export interface TemplateRow {
  /** The id of the article that holds its text. */
  id: string
  name: string
}

const select = 'SELECT a.id, t.name FROM templates t JOIN articles a ON a.number = t.article'

export function listTemplates(db: ReadableDb): TemplateRow[] {
  return db.prepare<[], TemplateRow>(`${select} ORDER BY t.name, t.article`).all()
}

export function findTemplate(db: ReadableDb, id: string): TemplateRow | null {
  return db.prepare<[string], TemplateRow>(`${select} WHERE a.id = ?`).get(id) ?? null
}

/** Makes a template of an article: it leaves the lists. */
export function insertTemplate(db: WritableDb, id: string, name: string, createdAt: number): void {
  db.transaction(() => {
    db.prepare('UPDATE articles SET is_template = 1 WHERE id = ?').run(id)
    db.prepare(
      'INSERT INTO templates (article, name, created_at) SELECT number, ?, ? FROM articles WHERE id = ?',
    ).run(name, createdAt, id)
  })()
}

export function renameTemplate(db: WritableDb, id: string, name: string): void {
  db.prepare('UPDATE templates SET name = ? WHERE article = (SELECT number FROM articles WHERE id = ?)').run(
    name,
    id,
  )
}

/** Makes an ordinary article of a template. */
export function removeTemplate(db: WritableDb, id: string): void {
  db.transaction(() => {
    db.prepare('DELETE FROM templates WHERE article = (SELECT number FROM articles WHERE id = ?)').run(id)
    db.prepare('UPDATE articles SET is_template = 0 WHERE id = ?').run(id)
  })()
}
