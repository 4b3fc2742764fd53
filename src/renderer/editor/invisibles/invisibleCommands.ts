import type { Command } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { type InvisibleName, invisibleNames, invisibles } from '../../../shared/text/invisibles.ts'
import { invisiblesOfBlock } from './invisiblesOfBlock.ts'

/** How many of each kind stand in the document, and what makes text read other than it is. */
export interface InvisibleReport {
  counts: Partial<Record<InvisibleName, number>>
  /** Embeddings and overrides (LRE, RLE, LRO, RLO). */
  embeddings: number
  /** The places of what is opened and not closed in its line, in order. */
  unclosed: number[]
}

const embedding: ReadonlySet<InvisibleName> = new Set(['LRE', 'RLE', 'LRO', 'RLO'])

export function reportInvisibles(doc: Node): InvisibleReport {
  const report: InvisibleReport = { counts: {}, embeddings: 0, unclosed: [] }
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    const { found, unclosed } = invisiblesOfBlock(block)
    for (const { name } of found) {
      report.counts[name] = (report.counts[name] ?? 0) + 1
      if (embedding.has(name)) report.embeddings++
    }
    for (const { offset } of unclosed) report.unclosed.push(position + 1 + offset)
    return false
  })
  return report
}

/** Puts a character at the end of the selection; what is selected stays. */
export function insertInvisible(name: InvisibleName): Command {
  return ({ state, tr, dispatch }) => {
    const { $to } = state.selection
    if (!$to.parent.isTextblock) return false
    if (!dispatch) return true
    tr.insert($to.pos, state.schema.text(invisibles[name].character, $to.marks()))
    if (state.selection.empty) tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1))
    tr.scrollIntoView()
    return true
  }
}

/** Puts an isolate's characters around what is selected, in each block its own pair; or around the caret. */
export function insertIsolate(name: 'LRI' | 'RLI' | 'FSI'): Command {
  return ({ state, tr, dispatch }) => {
    const { from, to, empty } = state.selection
    const parts: { from: number; to: number }[] = []
    state.doc.nodesBetween(from, to, (block, position) => {
      if (!block.isTextblock) return true
      const first = Math.max(from, position + 1)
      const last = Math.min(to, position + 1 + block.content.size)
      if (first < last || (empty && first === last)) parts.push({ from: first, to: last })
      return false
    })
    if (parts.length === 0) return false
    if (!dispatch) return true
    for (const part of parts.reverse()) {
      tr.insertText(invisibles.PDI.character, part.to)
      tr.insertText(invisibles[name].character, part.from)
    }
    tr.setSelection(TextSelection.create(tr.doc, from + 1, to + 1 + (parts.length - 1) * 2)).scrollIntoView()
    return true
  }
}

/** Removes the characters of the chosen kinds, everywhere or in the selection. Fails where there are none. */
export function removeInvisibles(
  names: ReadonlySet<InvisibleName>,
  place: 'everywhere' | 'selection',
): Command {
  return ({ state, tr, dispatch }) => {
    const ranges =
      place === 'selection'
        ? state.selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }))
        : [{ from: 0, to: state.doc.content.size }]
    const found = ranges.flatMap(({ from, to }) => findIn(state.doc, names, from, to))
    if (found.length === 0) return false
    if (!dispatch) return true
    for (const { position, name } of found.reverse()) {
      const { without } = invisibles[name]
      if (without === '') tr.delete(position, position + 1)
      else tr.insertText(without, position, position + 1)
    }
    return true
  }
}

function findIn(doc: Node, names: ReadonlySet<InvisibleName>, from: number, to: number) {
  const places: { position: number; name: InvisibleName }[] = []
  doc.nodesBetween(from, to, (block, start) => {
    if (!block.isTextblock) return true
    for (const { offset, name } of invisiblesOfBlock(block).found) {
      const position = start + 1 + offset
      if (names.has(name) && position >= from && position < to) places.push({ position, name })
    }
    return false
  })
  return places
}

/** The kinds that are there, in the order of the table. */
export function kindsOf({ counts }: InvisibleReport): InvisibleName[] {
  return invisibleNames.filter((name) => (counts[name] ?? 0) > 0)
}
