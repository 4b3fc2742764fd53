import type { Command } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { liftTarget } from '@tiptap/pm/transform'

/** What a line joins that stands beside it: the last line of one, or the first. */
const containers: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'blockquote'])

/**
 * Delete at the end of a line takes in the next one, also where that is in a list or a quotation, or this one
 * is: what the next line stood in goes only where it was all of it. An empty paragraph goes itself, and what
 * follows stays what it is. Fails before a table, a figure or a separator.
 */
export const takeInNextLine: Command = ({ tr, dispatch, commands }) => {
  const { $from, empty } = tr.selection
  if (!empty || !$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return false
  const isEmptyParagraph = $from.depth === 1 && $from.index(0) > 0 && $from.parent.content.size === 0
  const follows = $from.node(0).maybeChild($from.index(0) + 1)
  if (!isEmptyParagraph || !follows || !(follows.isTextblock || isContainer(follows))) {
    return commands.joinTextblockForward()
  }
  if (!dispatch) return true
  const at = $from.before()
  tr.delete(at, $from.after())
  tr.setSelection(Selection.near(tr.doc.resolve(at), 1)).scrollIntoView()
  return true
}

/**
 * Backspace at the start of a paragraph joins it to the last line of the list or quotation before it. In a
 * quotation it joins a line to the one before, and takes the first one out.
 */
export const joinToContainer: Command = (props) => {
  const { $from, empty } = props.tr.selection
  if (!empty || $from.parentOffset > 0 || !$from.parent.isTextblock) return false
  if ($from.depth > 1 && $from.node(-1).type.name === 'blockquote') {
    const isAttribution = $from.parent.attrs['role'] === 'attribution'
    if ($from.index(-1) === 0) return takeOutOfQuotation(props)
    return !isAttribution && props.commands.joinTextblockBackward()
  }
  const before = $from.depth === 1 ? $from.node(0).maybeChild($from.index(0) - 1) : null
  return before && isContainer(before) ? props.commands.joinTextblockBackward() : false
}

/** Takes the first line out of its quotation; an attribution that would stand alone goes with it. */
const takeOutOfQuotation: Command = ({ tr, dispatch }) => {
  const { $from } = tr.selection
  const quotation = $from.node(-1)
  const isOnlyLine = quotation.childCount === 2 && quotation.lastChild?.attrs['role'] === 'attribution'
  const $last = isOnlyLine ? lastLineOf($from) : $from
  const range = $from.blockRange($last)
  const target = range && liftTarget(range)
  if (!range || target === null) return false
  if (dispatch) tr.lift(range, target).scrollIntoView()
  return true
}

function lastLineOf($from: ResolvedPos): ResolvedPos {
  return $from.doc.resolve($from.end(-1) - 1)
}

function isContainer(node: Node): boolean {
  return containers.has(node.type.name)
}
