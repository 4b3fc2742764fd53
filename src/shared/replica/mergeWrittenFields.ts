import * as Y from 'yjs'
import { mergedFields, mergeField } from '../article/mergeMetadata.ts'
import type { MetadataField } from '../article/metadata.ts'
import { metadataSchema } from '../article/metadata.ts'
import { metadataOfReplica } from './articleReplica.ts'

/** The entries of the metadata before an update, by field. */
export type WrittenFields = ReadonlyMap<MetadataField, Y.Item>

/** What stands in the fields that can be merged; to be taken before an update is applied. */
export function writtenFields(doc: Y.Doc): WrittenFields {
  const entries = metadataOfReplica(doc)._map
  const written = new Map<MetadataField, Y.Item>()
  for (const field of mergedFields) {
    const entry = entries.get(field)
    if (entry !== undefined) written.set(field, entry)
  }
  return written
}

/**
 * Where an update wrote a field that its author had not seen the last change of, makes one value of both: a
 * shared map would keep one and drop the other. To be done in one place only (the host), in the transaction
 * that applied the update. Returns whether something was merged.
 */
export function mergeWrittenFields(doc: Y.Doc, transaction: Y.Transaction, before: WrittenFields): boolean {
  const map = metadataOfReplica(doc)
  const changed = changedFields(map, transaction)
  let isMerged = false
  for (const [field, ours] of before) {
    if (!changed.has(field)) continue
    const theirs = lastNewEntry(map, field, transaction)
    if (theirs === null) continue
    const seen = seenBy(doc, theirs, transaction)
    if (seen !== null && Y.compareIDs(seen, ours.lastId)) continue
    const merged = merge(field, valueAt(doc, seen), valueAt(doc, ours.lastId), valueAt(doc, theirs.lastId))
    if (merged === undefined || JSON.stringify(map.get(field)) === JSON.stringify(merged)) continue
    map.set(field, merged)
    isMerged = true
  }
  return isMerged
}

/** The entry that an update wrote into a field last; it need not be the one that the map shows. */
function lastNewEntry(map: Y.Map<unknown>, field: MetadataField, transaction: Y.Transaction): Y.Item | null {
  let last: Y.Item | null = null
  for (let item = map._map.get(field) ?? null; item !== null; item = item.left) {
    if (!isNew(item, transaction)) continue
    if (last === null || (item.id.client === last.id.client && item.id.clock > last.id.clock)) last = item
  }
  return last
}

/** The last entry that the author of an update saw before writing; null where there was none. */
function seenBy(doc: Y.Doc, entry: Y.Item, transaction: Y.Transaction): Y.ID | null {
  let { origin } = entry
  while (origin !== null) {
    const item: unknown = Y.getItem(doc.store, origin)
    if (!(item instanceof Y.Item) || !isNew(item, transaction)) return origin
    origin = item.origin
  }
  return null
}

function changedFields(map: Y.Map<unknown>, transaction: Y.Transaction): ReadonlySet<string | null> {
  for (const [type, keys] of transaction.changed) if ((type as unknown) === map) return keys
  return new Set()
}

function isNew(item: Y.Item, transaction: Y.Transaction): boolean {
  return item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)
}

/** The value of an entry; undefined where it is forgotten. Yjs makes one item of entries that followed each other. */
function valueAt(doc: Y.Doc, id: Y.ID | null): unknown {
  const item: unknown = id === null ? null : Y.getItem(doc.store, id)
  if (id === null || !(item instanceof Y.Item) || !(item.content instanceof Y.ContentAny)) return undefined
  return item.content.arr[id.clock - item.id.clock]
}

function merge(field: MetadataField, base: unknown, ours: unknown, theirs: unknown): unknown {
  const schema = metadataSchema.shape[field]
  const [a, b] = [schema.safeParse(ours), schema.safeParse(theirs)]
  if (ours === undefined || theirs === undefined || !a.success || !b.success) return undefined
  const old = base === undefined ? null : schema.safeParse(base)
  const merged = mergeField(field, {
    base: (old?.success ? old.data : null) as never,
    ours: a.data as never,
    theirs: b.data as never,
  })
  // Two long texts may be more than the field holds; then the later one stays as it is.
  return merged !== null && schema.safeParse(merged).success ? merged : undefined
}
