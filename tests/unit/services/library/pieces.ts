import { importArticle } from '../../../../src/services/import/importArticle.ts'
import { emptyMetadata, type Metadata } from '../../../../src/shared/article/metadata.ts'
import type { Store } from '../../../../src/store/openStore.ts'

/** Puts a piece with a headline, one paragraph and some metadata into a store; gives its id. */
export function addPiece(
  store: Store,
  headline: string,
  { body = '', at = 0, ...metadata }: Partial<Metadata> & { body?: string; at?: number } = {},
): string {
  const reply = importArticle(store, {
    id: null,
    document: {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { role: 'headline', id: 'headline' }, content: textNodes(headline) },
        { type: 'paragraph', attrs: { id: 'b1' }, content: textNodes(body) },
      ],
    },
    metadata: { ...emptyMetadata(), ...metadata },
    createdAt: Date.UTC(2024, 0, 1, 12) + at,
    updatedAt: Date.UTC(2024, 0, 1, 12) + at,
  })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value.id
}

function textNodes(text: string) {
  return text === '' ? [] : [{ type: 'text' as const, text }]
}
