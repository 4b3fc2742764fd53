import type { ReadableDb, WritableDb } from './handles.ts'

/** An image as it is stored. `id` is made of its content, so the same image is one row. */
export interface AssetRow {
  id: string
  mediaType: string
  width: number
  height: number
  /** In bytes. */
  size: number
  /** The id of the image that this one was scaled from, where that is kept. */
  original: string | null
  /** Milliseconds since 1970, UTC. */
  createdAt: number
}

const columns = 'id, media_type AS mediaType, width, height, size, original, created_at AS createdAt'

/** Stores an image. One that is there stays as it is, and takes an original where it had none. */
export function insertAsset(db: WritableDb, asset: Omit<AssetRow, 'size'>, bytes: Uint8Array): void {
  db.prepare(
    `INSERT INTO assets (id, media_type, width, height, size, original, created_at, bytes)
     VALUES (@id, @mediaType, @width, @height, @size, @original, @createdAt, @bytes)
     ON CONFLICT (id) DO UPDATE SET original = coalesce(assets.original, excluded.original)`,
  ).run({ ...asset, size: bytes.length, bytes })
}

export function findAsset(db: ReadableDb, id: string): AssetRow | null {
  return db.prepare<[string], AssetRow>(`SELECT ${columns} FROM assets WHERE id = ?`).get(id) ?? null
}

export function readAssetBytes(db: ReadableDb, id: string): Uint8Array | null {
  const row = db.prepare<[string], { bytes: Buffer }>('SELECT bytes FROM assets WHERE id = ?').get(id)
  return row === undefined ? null : new Uint8Array(row.bytes)
}

/**
 * Removes the images that no article has ever shown and that were stored before `storedBefore`, and originals
 * with the last image that was made of them. Gives how many.
 */
export function removeUnusedAssets(db: WritableDb, storedBefore: number): number {
  const remove = db.prepare<[number]>(
    `DELETE FROM assets WHERE created_at < ?
       AND NOT EXISTS (SELECT 1 FROM asset_uses WHERE asset = assets.id)
       AND NOT EXISTS (SELECT 1 FROM assets AS scaled WHERE scaled.original = assets.id)`,
  )
  return db.transaction(() => {
    let removed = 0
    // An original is free only once what was made of it is gone.
    for (let changes = remove.run(storedBefore).changes; changes > 0; ) {
      removed += changes
      changes = remove.run(storedBefore).changes
    }
    return removed
  })()
}
