import type { Node } from '@tiptap/pm/model'

/** A part of the article at the top of the document, as the outline shows it. */
export interface Section {
  /** The id of its first block, or its place where it has none; stays with the section when it moves. */
  key: string
  /** `headline` with the standfirst; `lead` is the text before the first heading, where there is any. */
  kind: 'headline' | 'lead' | 'section' | 'conclusion'
  /** The positions at which its blocks begin and end. */
  from: number
  to: number
  blocks: Node[]
}

/** The parts of a document in order. A section is a heading and all that follows up to the next. */
export function sectionsOf(doc: Node): Section[] {
  const sections: Section[] = []
  const keys = new Set<string>()
  doc.forEach((block, offset, index) => {
    const kind = kindThatBegins(block, index, sections.at(-1))
    if (kind !== null) {
      const id: unknown = block.attrs['id']
      // A merge can bring the same id twice.
      const key = typeof id === 'string' && !keys.has(id) ? id : `at-${index}`
      keys.add(key)
      sections.push({ key, kind, from: offset, to: offset, blocks: [] })
    }
    const section = sections.at(-1)
    if (section === undefined) return
    section.blocks.push(block)
    section.to = offset + block.nodeSize
  })
  return sections
}

function kindThatBegins(block: Node, index: number, current: Section | undefined): Section['kind'] | null {
  const role: unknown = block.attrs['role']
  if (index === 0) return 'headline'
  if (role === 'heading') return 'section'
  if (role === 'conclusion') return 'conclusion'
  return current?.kind === 'headline' && role !== 'standfirst' ? 'lead' : null
}
