import type { Metadata, MetadataField } from '../article/metadata.ts'

/** The fields in which two articles differ, in the order of the schema. */
export function compareMetadata(before: Metadata, after: Metadata): MetadataField[] {
  const fields = Object.keys(after) as MetadataField[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
