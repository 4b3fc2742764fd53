import { metadataSchema } from '../../shared/article/metadata.ts'
import type { VersionContent } from '../../shared/history/version.ts'
import type { ReadableDb } from '../../store/handles.ts'
import { readStoredVersion } from '../../store/versionsTable.ts'
import { unpackVersion } from './packVersion.ts'

/** A version of an article; null where there is none of this number, or its bytes are damaged. */
export function readVersion(db: ReadableDb, article: number, number: number): VersionContent | null {
  const stored = readStoredVersion(db, article, number)
  if (stored === null) return null
  try {
    const base = stored.base === null ? null : unpackVersion(stored.base, null)
    const { document, metadata } = unpackVersion(stored.content, base)
    // Fields that came after it was kept have their defaults.
    return { document, metadata: metadataSchema.parse(metadata) }
  } catch {
    return null
  }
}
