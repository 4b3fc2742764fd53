import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DocumentNode } from '../../shared/article/documentNode.ts'
import type { Metadata, MetadataField } from '../../shared/article/metadata.ts'
import type { VersionContent } from '../../shared/history/version.ts'

/** A block as it stands, or how many blocks of the base from which place on. */
type PackedBlock = DocumentNode | [from: number, count: number]

interface Packed {
  blocks: PackedBlock[]
  /** The fields that differ from the base's; all of them without one. */
  metadata: Partial<Metadata>
}

/**
 * A version as it is stored: deflated JSON in which the blocks that stand in `base` too are only named.
 * Everything that a version holds comes back by `unpackVersion` with the same base.
 */
export function packVersion({ document, metadata }: VersionContent, base: VersionContent | null): Uint8Array {
  const packed: Packed = {
    blocks: packBlocks(document.content ?? [], base?.document.content ?? []),
    metadata: base === null ? metadata : differingFields(metadata, base.metadata),
  }
  return deflateRawSync(JSON.stringify(packed), { level: 9 })
}

/** Throws where the bytes are damaged. */
export function unpackVersion(bytes: Uint8Array, base: VersionContent | null): VersionContent {
  const { blocks, metadata } = JSON.parse(inflateRawSync(bytes).toString('utf8')) as Packed
  const known = base?.document.content ?? []
  const content = blocks.flatMap((block) =>
    Array.isArray(block) ? known.slice(block[0], block[0] + block[1]) : [block],
  )
  return { document: { type: 'doc', content }, metadata: { ...base?.metadata, ...metadata } as Metadata }
}

function packBlocks(blocks: readonly DocumentNode[], known: readonly DocumentNode[]): PackedBlock[] {
  const places = new Map(known.map((block, index) => [JSON.stringify(block), index]))
  const packed: PackedBlock[] = []
  for (const block of blocks) {
    const place = places.get(JSON.stringify(block))
    const last = packed.at(-1)
    if (place === undefined) packed.push(block)
    else if (Array.isArray(last) && last[0] + last[1] === place) last[1]++
    else packed.push([place, 1])
  }
  return packed
}

function differingFields(metadata: Metadata, base: Metadata): Partial<Metadata> {
  const fields = Object.keys(metadata) as MetadataField[]
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(metadata[field]) !== JSON.stringify(base[field]))
      .map((field) => [field, metadata[field]]),
  )
}
