import { type DocumentNode, idOf, roleOf, textOf } from '../article/documentNode.ts'

/** A part of a document that can come back by itself. */
export interface DocumentSection {
  /** Tells the section in other versions of the document: its heading's id, or what the heading says. */
  key: string
  /** Its heading or the conclusion's; null for what stands before the first: headline, standfirst and lead. */
  heading: DocumentNode | null
  /** The first of its blocks in the document, and the one after its last. */
  from: number
  to: number
}

/** The key of what stands before the first heading. */
export const leadKey = ''

/** The sections of a document, from the headline to the conclusion; together they are all of it. */
export function documentSections(document: DocumentNode): DocumentSection[] {
  const sections: DocumentSection[] = [{ key: leadKey, heading: null, from: 0, to: 0 }]
  for (const [index, block] of (document.content ?? []).entries()) {
    const role = roleOf(block)
    if (role === 'heading' || role === 'conclusion') {
      sections.push({ key: idOf(block) ?? `text:${textOf(block)}`, heading: block, from: index, to: index })
    }
    const last = sections.at(-1)
    if (last) last.to = index + 1
  }
  return sections
}
