import type { Editor } from '@tiptap/core'
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import type { SectionMove } from './sectionMoves.ts'
import { sectionsOf } from './sectionsOf.ts'

/** Moves a section with all its blocks, their ids and the caret in it, as one step of undo. */
export function moveSection(editor: Editor, move: SectionMove): void {
  asOneUndoStep(editor.state, () => carry(editor, move))
}

/**
 * Makes a section the conclusion: it goes to the end, and what was the conclusion becomes a section before
 * it, as one step of undo. False where the key is that of no section.
 */
export function makeConclusion(editor: Editor, key: string): boolean {
  const { state } = editor
  const sections = sectionsOf(state.doc)
  const section = sections.find((each) => each.key === key)
  if (section?.kind !== 'section') return false
  const former = sections.find(({ kind }) => kind === 'conclusion')
  const end = state.doc.content.size
  asOneUndoStep(state, () => {
    // First, so that the shape never sees two conclusions, of which it would take one for a paragraph.
    if (former) editor.view.dispatch(state.tr.setNodeAttribute(former.from, 'role', 'heading'))
    if (section.to < end) carry(editor, { from: section.from, to: section.to, target: end })
    const moved = end - (section.to - section.from)
    editor.view.dispatch(editor.state.tr.setNodeAttribute(moved, 'role', 'conclusion'))
  })
  return true
}

/** Makes the heading of a section or the conclusion a heading of a section, or a paragraph of what is before it. */
export function setHeading(editor: Editor, key: string, role: 'heading' | null): boolean {
  const { state } = editor
  const section = sectionsOf(state.doc).find((each) => each.key === key)
  if (section?.kind !== 'section' && section?.kind !== 'conclusion') return false
  asOneUndoStep(state, () => editor.view.dispatch(state.tr.setNodeAttribute(section.from, 'role', role)))
  return true
}

/**
 * Takes the blocks out and puts them in again in two transactions. In one, the binding would compare the
 * two documents block by block and write the text of each moved block over that of its neighbour, so
 * what another window types there meanwhile would end in the wrong paragraph. Taken out and put in, its
 * letters are found homeless and brought to the block of the same id (placeLetters.ts).
 */
function carry(editor: Editor, { from, to, target }: SectionMove): void {
  const { view } = editor
  const { doc, selection } = view.state
  const blocks = doc.slice(from, to).content
  const isCaretInside = selection.from > from && selection.to < to
  view.dispatch(view.state.tr.delete(from, to))
  const place = target > from ? target - (to - from) : target
  const tr = view.state.tr.insert(place, blocks)
  if (isCaretInside) moveSelection(tr, selection, place - from)
  view.dispatch(tr)
}

function moveSelection(tr: Transaction, { anchor, head }: Selection, shift: number): void {
  tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)))
  tr.scrollIntoView()
}
