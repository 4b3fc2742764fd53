import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

const inWord = /^[\p{L}\p{M}\u0640\u200c-\u200f'’]*$/u

/**
 * Where a word is being typed: at the caret, from a change there until the caret leaves the word or the keyboard the
 * text, or what was typed is taken back. A misspelt word at which the caret only stands is not being typed. A key costs this the remembering of a number.
 */
export class TypedWord {
  readonly #editor: Editor
  readonly #onLeft: () => void
  #position: number | null = null

  /** `onLeft` is told when the caret has left the word. */
  constructor(editor: Editor, onLeft: () => void) {
    this.#editor = editor
    this.#onLeft = onLeft
  }

  /** Follows the text until the returned function is called. */
  start(): () => void {
    const follow = ({ transaction }: { transaction: Transaction }) => this.#follow(transaction)
    const leave = () => this.#leave()
    this.#editor.on('transaction', follow)
    this.#editor.on('blur', leave)
    return () => {
      this.#editor.off('transaction', follow)
      this.#editor.off('blur', leave)
      this.#position = null
    }
  }

  /** The block in which a word is being typed, and the caret's place in its text; null where none is. */
  place(): { block: Node; offset: number } | null {
    const { selection } = this.#editor.state
    if (this.#position === null || !selection.empty) return null
    return { block: selection.$head.parent, offset: selection.$head.parentOffset }
  }

  #follow(transaction: Transaction): void {
    const { docChanged, selection, doc, mapping, selectionSet } = transaction
    if (docChanged) {
      const sync = syncOf(transaction)
      if (sync?.isUndoRedoOperation) this.#leave()
      else if (sync?.isChangeOrigin) {
        if (this.#position !== null) this.#position = mapping.map(this.#position)
      } else if (selection.empty && isChangedAt(mapping, selection.head)) this.#position = selection.head
      return
    }
    if (this.#position === null || !selectionSet) return
    const [from, to] = [this.#position, selection.head].sort((one, other) => one - other)
    const isWithin =
      !transaction.getMeta('pointer') &&
      selection.empty &&
      from !== undefined &&
      to !== undefined &&
      inWord.test(doc.textBetween(from, to, '\n', '\n'))
    if (isWithin) this.#position = selection.head
    else this.#leave()
  }

  #leave(): void {
    if (this.#position === null) return
    this.#position = null
    this.#onLeft()
  }
}

/** What the binding to the shared document says of a change: that it comes from another window, or is taken back. */
function syncOf(
  transaction: Transaction,
): { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined {
  return transaction.getMeta(ySyncPluginKey)
}

function isChangedAt(mapping: Mapping, position: number): boolean {
  return mapping.maps.some((map, index) => {
    let isAt = false
    const rest = mapping.slice(index + 1)
    map.forEach((_oldStart, _oldEnd, start, end) => {
      if (rest.map(start, -1) <= position && position <= rest.map(end, 1)) isAt = true
    })
    return isAt
  })
}
