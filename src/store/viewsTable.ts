import type { ReadableDb, WritableDb } from './handles.ts'

export interface StoredView {
  id: string
  name: string
  /** JSON, as it was given. */
  view: string
}

export function listViews(db: ReadableDb): StoredView[] {
  return db.prepare<[], StoredView>('SELECT id, name, view FROM saved_views ORDER BY number').all()
}

/** Keeps a view under its name, in place of the one that has the name already; gives the id that it has. */
export function saveView(db: WritableDb, view: StoredView, createdAt: number): string {
  const same = db
    .prepare<[string], { id: string }>('SELECT id FROM saved_views WHERE name = ?')
    .get(view.name)
  if (same !== undefined) {
    db.prepare('UPDATE saved_views SET view = ? WHERE id = ?').run(view.view, same.id)
    return same.id
  }
  db.prepare('INSERT INTO saved_views (id, name, view, created_at) VALUES (?, ?, ?, ?)').run(
    view.id,
    view.name,
    view.view,
    createdAt,
  )
  return view.id
}

/** Whether there was such a view. */
export function removeView(db: WritableDb, id: string): boolean {
  return db.prepare('DELETE FROM saved_views WHERE id = ?').run(id).changes > 0
}
