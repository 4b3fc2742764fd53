import type { WritableDb } from './handles.ts'

/**
 * Notes that an article shows images. Noted once, a use stays for as long as the article is there, in the trash
 * too: an undo, an earlier version or a document that was kept aside may show the image again.
 */
export function addAssetUses(db: WritableDb, article: number, assets: Iterable<string>): void {
  const add = db.prepare(
    'INSERT OR IGNORE INTO asset_uses (asset, article) SELECT id, @article FROM assets WHERE id = @asset',
  )
  for (const asset of assets) add.run({ article, asset })
}
