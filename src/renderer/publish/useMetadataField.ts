import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { type Metadata, type MetadataField, metadataSchema } from '../../shared/article/metadata.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'

/** Why a value does not fit its field. `limit` is the most that the field holds, where it is too much. */
export interface FieldProblem {
  path: string
  limit: number | null
  isList: boolean
}

export interface BoundField<Value> {
  value: Value
  /** Keeps a value that fits the field's schema; gives back why one does not, and keeps nothing then. */
  set(next: Value): FieldProblem | null
}

/** One field of an article's metadata, as it is now in every window. A stored value that does not fit reads as the field's default. */
export function useMetadataField<Field extends MetadataField>(
  session: Pick<ArticleSession, 'doc' | 'metadata'>,
  field: Field,
): BoundField<Metadata[Field]> {
  const { doc, metadata } = session
  const subscribe = useCallback(
    (listener: () => void) => onField(metadata, field, listener),
    [metadata, field],
  )
  const stored = useSyncExternalStore(subscribe, () => metadata.get(field))
  const value = useMemo(() => readField(field, stored), [field, stored])
  const set = useCallback(
    (next: Metadata[Field]) => {
      const parsed = metadataSchema.shape[field].safeParse(next)
      if (!parsed.success) return problemOf(parsed.error.issues[0])
      if (JSON.stringify(parsed.data) === JSON.stringify(readField(field, metadata.get(field)))) return null
      doc.transact(() => metadata.set(field, parsed.data), 'details')
      return null
    },
    [doc, metadata, field],
  )
  return useMemo(() => ({ value, set }), [value, set])
}

function onField(metadata: Y.Map<unknown>, field: MetadataField, listener: () => void): () => void {
  const observer = (event: Y.YMapEvent<unknown>) => {
    if (event.keysChanged.has(field)) listener()
  }
  metadata.observe(observer)
  return () => metadata.unobserve(observer)
}

/** A field's value as it is stored, or its default where that does not fit. */
export function readField<Field extends MetadataField>(field: Field, stored: unknown): Metadata[Field] {
  const schema = metadataSchema.shape[field]
  const parsed = schema.safeParse(stored)
  return (parsed.success ? parsed.data : schema.parse(undefined)) as Metadata[Field]
}

function problemOf(
  issue: { path: PropertyKey[]; code?: string; maximum?: unknown; origin?: unknown } | undefined,
) {
  const isTooMuch = issue?.code === 'too_big' && typeof issue.maximum === 'number'
  return {
    path: issue?.path.map(String).join('.') ?? '',
    limit: isTooMuch ? Number(issue.maximum) : null,
    isList: issue?.origin === 'array',
  }
}
