import type * as Y from 'yjs'
import { emptyMetadata, type Metadata, type MetadataField, metadataSchema } from '../article/metadata.ts'

export const metadataFields = Object.keys(metadataSchema.shape) as MetadataField[]

/** The metadata in a Yjs map. A field that does not fit its schema has its default and is named in `invalid`. */
export function readMetadata(map: Y.Map<unknown>): { metadata: Metadata; invalid: MetadataField[] } {
  const invalid: MetadataField[] = []
  const read: Record<string, unknown> = emptyMetadata()
  for (const field of metadataFields) {
    const stored = map.get(field)
    if (stored === undefined) continue
    const parsed = metadataSchema.shape[field].safeParse(stored)
    if (parsed.success) read[field] = parsed.data
    else invalid.push(field)
  }
  return { metadata: read as Metadata, invalid }
}

/** Writes the fields that differ from what the map holds, one entry each, so that a merge goes field by field. */
export function writeMetadata(map: Y.Map<unknown>, metadata: Metadata): void {
  for (const field of metadataFields) {
    if (JSON.stringify(map.get(field)) !== JSON.stringify(metadata[field])) map.set(field, metadata[field])
  }
}
