import type { EditorState } from '@tiptap/pm/state'
import { addressOfWord } from '../../../shared/article/completeAddress.ts'
import { takesMarks } from '../menus/takesMarks.ts'

const opening = /^[«"“'([{<]+/u
const closing = /[.,;:!?،؛؟…»"”')\]}>]+$/u

export interface TypedAddress {
  from: number
  to: number
  href: string
}

/** The address that ends at the caret, without the punctuation around it; null where there is none to link. */
export function addressBeforeCaret(state: EditorState): TypedAddress | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock || !takesMarks(state)) return null
  // No address is longer; a long line is not read on every space.
  const start = Math.max(0, $from.parentOffset - 2048)
  const before = $from.parent.textBetween(start, $from.parentOffset, '\ufffc', '\ufffc')
  const word = /[^\s\ufffc]+$/u.exec(before)?.[0] ?? ''
  const lead = opening.exec(word)?.[0].length ?? 0
  const bare = word.slice(lead).replace(closing, '')
  const href = bare === '' ? null : addressOfWord(bare)
  if (href === null) return null
  const from = $from.pos - word.length + lead
  const to = from + bare.length
  const { link, code } = state.schema.marks
  for (const mark of [link, code]) if (mark && state.doc.rangeHasMark(from, to, mark)) return null
  return { from, to, href }
}
