import type { Slice } from '@tiptap/pm/model'
import { dropPoint } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import { firstPlace, insertFigures, newFigure, placeAfterBlock } from './figureCommands.ts'
import type { ImageDesk } from './ImageDesk.ts'
import { leavePlace, takePlace } from './PendingImages.ts'
import { type ChosenImage, storeImages } from './storeImages.ts'

/** Whether files are images by what the system says of them; what they are is seen when they are read. */
export function areImages(files: readonly { type: string }[]): boolean {
  return files.length > 0 && files.every(({ type }) => type.startsWith('image/'))
}

export function chosenImages(files: readonly File[]): ChosenImage[] {
  return files.map((file) => ({ name: file.name, file }))
}

/**
 * Puts images into the text as figures, one step of undo: after the block at the selection, or where they were
 * dropped. The text can be written on meanwhile; what fails is told and the others are put in.
 */
export async function insertImages(
  view: EditorView,
  desk: ImageDesk,
  chosen: readonly ChosenImage[],
  droppedAt: number | null = null,
): Promise<void> {
  if (chosen.length === 0 || !view.editable) return
  const token = takePlace(view, droppedAt ?? view.state.selection.to)
  const outcomes = await storeImages(desk.images, chosen, desk.keepOriginals)
  if (view.isDestroyed) return
  const { position, isCaretWaiting } = leavePlace(view, token)
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))
  if (failures.length > 0) desk.tell({ kind: 'failed', failures })
  const figures = outcomes.flatMap((outcome) =>
    'image' in outcome ? [newFigure(view.state.schema, outcome.image.id)] : [],
  )
  if (figures.length === 0) return
  const { doc, selection } = view.state
  const at = position ?? selection.to
  const place = droppedAt === null ? placeAfterBlock(doc.resolve(at)) : at
  const tr =
    insertFigures(view.state, place, figures, isCaretWaiting) ??
    insertFigures(view.state, placeAfterBlock(doc.resolve(at)), figures, isCaretWaiting)
  if (tr === null) return
  asOneUndoStep(view.state, () => view.dispatch(tr))
  if (isCaretWaiting) view.focus()
}

/** Between which blocks something that is dropped at a point goes: where the mark of the drop stands. */
export function dropPlace(view: EditorView, event: DragEvent, slice: Slice): number | null {
  const point = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (point === null) return null
  const place = dropPoint(view.state.doc, point.pos, slice) ?? point.pos
  return Math.max(place, firstPlace(view.state.doc))
}
