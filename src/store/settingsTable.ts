import type { ReadableDb, WritableDb } from './handles.ts'

export function readSetting(db: ReadableDb, name: string): string | null {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM settings WHERE name = ?').get(name)
  return row?.value ?? null
}

export function writeSetting(db: WritableDb, name: string, value: string): void {
  db.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, value)
}
