import type { Node, ResolvedPos, Schema } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

export interface PlacedFigure {
  node: Node
  position: number
}

/** The figure that is selected, or that the caret is in. */
export function figureAtSelection(state: EditorState): PlacedFigure | null {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.node.type.name === 'figure') {
    return { node: selection.node, position: selection.from }
  }
  return selection.$from.sameParent(selection.$to) ? figureAround(selection.$from) : null
}

export function figureAround($position: ResolvedPos): PlacedFigure | null {
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth)
    if (node.type.name === 'figure') return { node, position: $position.before(depth) }
  }
  return null
}

/** A figure of an image, with an empty caption. */
export function newFigure(schema: Schema, asset: string, alt = ''): Node {
  return schema.node('figure', { asset, alt }, schema.node('paragraph'))
}

/**
 * Where blocks go that are put in at a position of the text: above an empty paragraph, which stays as the line
 * to go on in, else after the block at the top.
 */
export function placeAfterBlock($position: ResolvedPos): number {
  if ($position.depth === 0) return Math.max($position.pos, firstPlace($position.doc))
  const top = $position.node(1)
  const isEmptyLine = $position.depth === 1 && top.content.size === 0 && top.attrs['role'] === null
  return isEmptyLine ? $position.before(1) : $position.after(1)
}

/** Nothing stands before the headline. */
export function firstPlace(doc: Node): number {
  return doc.firstChild?.nodeSize ?? 0
}

/** Puts figures in at a place between blocks, with a line to go on in after the last of a piece. */
export function insertFigures(
  state: EditorState,
  place: number,
  figures: readonly Node[],
  takesCaret: boolean,
): Transaction | null {
  const { tr, schema } = state
  const $place = tr.doc.resolve(place)
  const index = $place.index()
  if (!figures.every((figure) => $place.parent.canReplaceWith(index, index, figure.type))) return null
  tr.insert(place, figures)
  const end = place + figures.reduce((size, figure) => size + figure.nodeSize, 0)
  if (tr.doc.resolve(end).nodeAfter === null) tr.insert(end, schema.node('paragraph'))
  if (takesCaret) {
    const caption = Selection.findFrom(tr.doc.resolve(place), 1, true)
    if (caption !== null) tr.setSelection(caption).scrollIntoView()
  }
  return tr
}

/** Sets what is said of a figure beside its caption. */
export function setFigureTexts(
  state: EditorState,
  position: number,
  texts: { alt: string; credit: string },
): Transaction | null {
  const node = state.doc.nodeAt(position)
  if (node?.type.name !== 'figure') return null
  const { tr } = state
  for (const name of ['alt', 'credit'] as const) {
    if (node.attrs[name] !== texts[name]) tr.setNodeAttribute(position, name, texts[name])
  }
  return tr
}

/** Enter in a caption goes on to the text: what stands after the caret becomes a paragraph below the figure. */
export function leaveCaption(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  const figure = empty ? figureAround($from) : null
  const paragraph = state.schema.nodes['paragraph']
  if (figure === null || !paragraph || !$from.parent.isTextblock) return null
  const { tr } = state
  const rest = $from.parent.content.cut($from.parentOffset)
  if (rest.size > 0) tr.delete($from.pos, $from.end())
  const after = tr.mapping.map(figure.position + figure.node.nodeSize)
  const next = tr.doc.resolve(after).nodeAfter
  const isWaiting =
    next?.type === paragraph && next.content.size === 0 && next.attrs['role'] === null && rest.size === 0
  if (!isWaiting) tr.insert(after, paragraph.create(null, rest))
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
}

/**
 * Selects a figure that Backspace or Delete would reach, so that the next of them takes it away: the one before
 * a line at whose start the caret is, after one at whose end, or the caret's own where it is before the caption.
 */
export function selectFigureBeside(state: EditorState, side: 'before' | 'after'): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const isAtEdge =
    side === 'before' ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size
  if (!isAtEdge) return null
  const isFirst = $from.depth > 1 && $from.index(-1) === 0
  const around = $from.depth > 1 ? $from.node(-1) : null
  if (around?.type.name === 'figure') {
    // At the end of a caption there is nothing that Delete would reach.
    if (side === 'after' || !isFirst) return null
    return selected(state, $from.before(-1))
  }
  const position = side === 'before' ? $from.before() : $from.after()
  const $place = state.doc.resolve(position)
  const beside = side === 'before' ? $place.nodeBefore : $place.nodeAfter
  if (beside?.type.name !== 'figure') return null
  return selected(state, side === 'before' ? position - beside.nodeSize : position)
}

function selected(state: EditorState, position: number): Transaction {
  return state.tr.setSelection(NodeSelection.create(state.doc, position)).scrollIntoView()
}
