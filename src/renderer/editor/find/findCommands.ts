import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { TextRange } from '../../../shared/text/searchText.ts'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import type { FindQuery } from './FindQuery.ts'
import { type FindAction, findKey, findState, isWithin, selectedWords } from './findState.ts'
import { replaceInBlocks } from './replaceInBlocks.ts'
import { revealMatch } from './revealMatch.ts'

/** Opens the bar; the words that are selected in one line are searched for, else what was searched for last. */
export function openFind(editor: Editor, { isReplacing }: { isReplacing: boolean }): void {
  const { isOpen, isReplacing: wasReplacing } = findState(editor.state)
  const text = editor.isFocused || !isOpen ? selectedWords(editor.state.doc, editor.state.selection) : null
  send(editor, { kind: 'open', isReplacing: isReplacing || (isOpen && wasReplacing), text })
}

/** Closes the bar and goes back to the text; gives true. */
export function closeFind(editor: Editor, { isMatchSelected }: { isMatchSelected: boolean }): true {
  const { matches, current } = findState(editor.state)
  const match = matches[current]
  const tr = editor.state.tr.setMeta(findKey, { kind: 'close' } satisfies FindAction)
  if (isMatchSelected && match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(tr)
  editor.view.focus()
  return true
}

/** Changes what is searched for, or how. */
export function changeQuery(editor: Editor, change: Partial<FindQuery>): void {
  send(editor, { kind: 'query', change })
}

/** Goes to the next match after the current one or after the caret, or to the one before, round the ends. */
export function stepMatch(editor: Editor, step: 1 | -1): void {
  const { matches, current } = findState(editor.state)
  if (matches.length === 0) return
  const next = current >= 0 ? current + step : besideCaret(editor, matches, step)
  const index = (next + matches.length) % matches.length
  const match = matches[index]
  if (match === undefined) return
  const { tr } = editor.state
  tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  tr.setMeta(findKey, { kind: 'step', current: index } satisfies FindAction)
  editor.view.dispatch(tr)
  revealMatch(editor.view)
}

function besideCaret(editor: Editor, matches: readonly TextRange[], step: 1 | -1): number {
  const { from, to } = editor.state.selection
  if (step < 0) return matches.findLastIndex((match) => match.to <= from)
  const following = matches.findIndex((match) => match.from >= to)
  return Math.max(following, 0)
}

/** Replaces the current match and goes on to the next; where there is no current match, only goes to one. */
export function replaceMatch(editor: Editor, replacement: string): void {
  const { matches, current } = findState(editor.state)
  const match = matches[current]
  if (match === undefined) stepMatch(editor, 1)
  else replaceRanges(editor, [match], replacement, false)
}

/** Replaces all matches but what replacements wrote, as one step of undo; gives how many there were. */
export function replaceAllMatches(editor: Editor, replacement: string): number {
  const { matches, replaced } = findState(editor.state)
  const open = replaced.length === 0 ? matches : matches.filter((match) => !isWithin(match, replaced))
  replaceRanges(editor, open, replacement, true)
  return open.length
}

function replaceRanges(
  editor: Editor,
  ranges: readonly TextRange[],
  replacement: string,
  isAll: boolean,
): void {
  const { state, view } = editor
  const { tr } = state
  const written: TextRange[] = []
  let shift = 0
  for (const { from, to } of ranges) {
    written.push({ from: from + shift, to: from + shift + replacement.length })
    shift += replacement.length - (to - from)
  }
  replaceInBlocks(
    tr,
    ranges.map((range) => ({ ...range, text: replacement })),
  )
  const count = isAll ? ranges.length : null
  tr.setMeta(findKey, { kind: 'replaced', ranges: written, count } satisfies FindAction)
  asOneUndoStep(state, () => view.dispatch(tr))
  selectCurrent(editor)
}

/** Puts the selection on the current match, where there is one, and brings it into sight. */
function selectCurrent(editor: Editor): void {
  const { matches, current } = findState(editor.state)
  const match = matches[current]
  if (match === undefined) return
  const { tr } = editor.state
  tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(tr.setMeta(findKey, { kind: 'step', current } satisfies FindAction))
  revealMatch(editor.view)
}

function send(editor: Editor, action: FindAction): void {
  editor.view.dispatch(editor.state.tr.setMeta(findKey, action))
  revealMatch(editor.view)
}
