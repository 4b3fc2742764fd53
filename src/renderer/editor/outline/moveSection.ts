import type { Editor } from '@tiptap/core'
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import type { SectionMove } from './sectionMoves.ts'
import { sectionsOf } from './sectionsOf.ts'

/** Moves a section with all its blocks, their ids and the caret in it, as one step of undo. */
export function moveSection(editor: Editor, move: SectionMove): void {
  const { tr } = editor.state
  carry(tr, move)
  dispatchAlone(editor, tr)
}

/**
 * Makes a section the conclusion: it goes to the end, and what was the conclusion becomes a section before
 * it, as one step of undo. False where the key is that of no section.
 */
export function makeConclusion(editor: Editor, key: string): boolean {
  const { tr } = editor.state
  const sections = sectionsOf(tr.doc)
  const section = sections.find((each) => each.key === key)
  if (section?.kind !== 'section') return false
  const former = sections.find(({ kind }) => kind === 'conclusion')
  const end = tr.doc.content.size
  if (former) tr.setNodeAttribute(former.from, 'role', 'heading')
  if (section.to < end) carry(tr, { from: section.from, to: section.to, target: end })
  tr.setNodeAttribute(end - (section.to - section.from), 'role', 'conclusion')
  dispatchAlone(editor, tr)
  return true
}

/** Makes the heading of a section or the conclusion a heading of a section, or a paragraph of what is before it. */
export function setHeading(editor: Editor, key: string, role: 'heading' | null): boolean {
  const { tr } = editor.state
  const section = sectionsOf(tr.doc).find((each) => each.key === key)
  if (section?.kind !== 'section' && section?.kind !== 'conclusion') return false
  dispatchAlone(editor, tr.setNodeAttribute(section.from, 'role', role))
  return true
}

function dispatchAlone({ state, view }: Editor, tr: Transaction): void {
  asOneUndoStep(state, () => view.dispatch(tr))
}

/**
 * Takes the blocks out and puts the same nodes in again: the binding knows moved blocks by their nodes, and
 * what another window types in them meanwhile goes along (moveSectionMerge.test.ts).
 */
function carry(tr: Transaction, { from, to, target }: SectionMove): void {
  const { doc, selection } = tr
  const blocks = doc.slice(from, to).content
  const isCaretInside = selection.from > from && selection.to < to
  const place = target > from ? target - (to - from) : target
  tr.delete(from, to).insert(place, blocks)
  if (isCaretInside) moveSelection(tr, selection, place - from)
}

function moveSelection(tr: Transaction, { anchor, head }: Selection, shift: number): void {
  tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)))
  tr.scrollIntoView()
}
