import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'
import { caretAtChange } from './caretAtChange.ts'
import { findCaret, type RememberedCaret, rememberCaret } from './rememberedCaret.ts'

/**
 * Parts the history of undo into steps that mean something. Letters typed or deleted at one place without
 * a rest (half a second, Yjs's own rule) are one step; everything else, a split, a join, a mark, a role,
 * something pasted, is a step apart from what was typed before and after it. Undo puts the caret, or what was
 * selected, where it was before the change; redo puts the caret where the change is.
 */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  addProseMirrorPlugins() {
    let wasTyping = true
    /** Where letters were changed last; null where that is not known, after a change from elsewhere. */
    let place: Range | null = null
    /** Where the caret stood before the change that is being written. */
    let caret: RememberedCaret | null = null
    return [
      new Plugin({
        view(view) {
          const manager = undoManagerOf(view.state)
          const onStep = ({ stackItem }: { stackItem: StackItem }) => {
            const isOwn = !manager?.undoing && !manager?.redoing
            stackItem.meta.set(caretKey, isOwn ? caret : manager.currStackItem?.meta.get(caretKey))
          }
          manager?.on('stack-item-added', onStep)
          return { destroy: () => manager?.off('stack-item-added', onStep) }
        },
        // Before the binding writes the change into the shared document, which it does when the view is updated.
        appendTransaction(transactions, before, after) {
          if (transactions.some((tr) => tr.docChanged && isChangeOrigin(tr))) place = null
          const manager = undoManagerOf(after)
          if (manager?.undoing || manager?.redoing) {
            wasTyping = false
            return (manager.undoing ? caretBeforeStep(manager, after) : null) ?? caretAtChange(before, after)
          }
          const own = transactions.filter((tr) => tr.docChanged && !isChangeOrigin(tr) && !isAppended(tr))
          if (own.length === 0) return null
          caret = rememberCaret(before.selection)
          const isTyping = own.every((tr) => isTypingIn(tr, before))
          const isElsewhere = place !== null && own.some((tr) => !isAt(tr, place))
          if (!isTyping || !wasTyping || isElsewhere) manager?.stopCapturing()
          wasTyping = isTyping
          place = own.length === 1 && own[0] ? changedRange(own[0]) : null
          return null
        },
      }),
    ]
  },
})

type StackItem = UndoManager['undoStack'][number]

/** Under which a step of undo keeps where the caret stood before it. */
const caretKey = 'caret'

/** Puts the caret where it stood before the step that is being taken back, or null where that place is gone. */
function caretBeforeStep(manager: UndoManager, after: EditorState): Transaction | null {
  const caret = manager.currStackItem?.meta.get(caretKey) as RememberedCaret | null | undefined
  const selection = caret ? findCaret(after.doc, caret) : null
  return selection && after.tr.setSelection(selection).scrollIntoView()
}

interface Range {
  from: number
  to: number
}

/**
 * What one key deletes, in code units. More at once was a word or a selection, whose keys can be faster than
 * the browser's word of the selection.
 */
const longestLetter = 2

/** Letters that are written or deleted at the caret, in one line and without a change of their style. */
function isTypingIn(tr: Transaction, before: EditorState): boolean {
  if (['paste', 'cut', 'drop'].includes(String(tr.getMeta('uiEvent')))) return false
  if (!before.selection.empty) return false
  return tr.steps.every((step, index) => {
    if (!(step instanceof ReplaceStep) || step.to - step.from > longestLetter) return false
    const { content, openStart, openEnd } = step.slice
    const isInline = openStart === 0 && openEnd === 0 && (content.firstChild?.isInline ?? true)
    const document = tr.docs[index]
    const $from = document?.resolve(step.from)
    return isInline && $from?.parent.isTextblock === true && step.to <= $from.end()
  })
}

function isAt(tr: Transaction, place: Range | null): boolean {
  const [first] = tr.steps
  return (
    place === null || !(first instanceof ReplaceStep) || (first.from <= place.to && first.to >= place.from)
  )
}

/** What a change covers in the document that it made. */
function changedRange(tr: Transaction): Range | null {
  let range: Range | null = null
  tr.mapping.maps.forEach((map, index) => {
    const later = tr.mapping.slice(index + 1)
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const [from, to] = [later.map(start, -1), later.map(end, 1)]
      range = range === null ? { from, to } : { from: Math.min(range.from, from), to: Math.max(range.to, to) }
    })
  })
  return range
}

/** What a plugin adds to a change, such as the id of a new block, belongs to the change. */
function isAppended(tr: Transaction): boolean {
  return tr.getMeta('appendedTransaction') !== undefined
}

/** An editor without a shared document has none. */
function undoManagerOf(state: EditorState): UndoManager | undefined {
  return (yUndoPluginKey.getState(state) as { undoManager: UndoManager } | undefined)?.undoManager
}
