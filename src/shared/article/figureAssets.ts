import { z } from 'zod'
import type { DocumentNode } from './documentNode.ts'

/** The id of an image: the SHA-256 of its bytes. */
export const assetIdSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/)

export function isAssetId(value: unknown): value is string {
  return assetIdSchema.safeParse(value).success
}

/** The ids of the images that a document's figures show, each once, in order. */
export function figureAssets(document: DocumentNode): Set<string> {
  const found = new Set<string>()
  const stack: DocumentNode[] = [document]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'figure' && isAssetId(node.attrs?.['asset'])) found.add(String(node.attrs['asset']))
    // Lines hold no figures, and there are many of them.
    if (node.type !== 'paragraph') stack.push(...(node.content ?? []).toReversed())
  }
  return found
}
