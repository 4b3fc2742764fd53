import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** While letters are typed the tools look at the text again after so long, in milliseconds. */
const pause = 150

/**
 * When the tools around the text are to look at it again: at once after the caret was moved, a style was
 * chosen or blocks have changed, and seldom while letters are typed, which change nothing that most tools
 * show. One for each editor, so that a key costs one look at a timer for all tools.
 */
export class ToolMoments {
  readonly #editor: Editor
  readonly #listeners = new Set<() => void>()
  #moment = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  private constructor(editor: Editor) {
    this.#editor = editor
  }

  static of(editor: Editor): ToolMoments {
    let moments = known.get(editor)
    if (moments === undefined) {
      moments = new ToolMoments(editor)
      known.set(editor, moments)
    }
    return moments
  }

  /** A number that is another one at each moment. */
  get moment(): number {
    return this.#moment
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#editor.on('transaction', this.#take)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#editor.off('transaction', this.#take)
      clearTimeout(this.#timer)
      this.#timer = undefined
    }
  }

  readonly #take = ({ transaction }: { transaction: Transaction }): void => {
    if (isTyping(transaction)) this.#timer ??= setTimeout(this.#tell, pause)
    else this.#tell()
  }

  readonly #tell = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#moment++
    for (const listener of this.#listeners) listener()
  }
}

const known = new WeakMap<Editor, ToolMoments>()

/** Whether a change leaves the blocks as they are, with the caret in the text. */
function isTyping({ before, doc, docChanged, selection }: Transaction): boolean {
  return (
    docChanged &&
    selection.empty &&
    before.childCount === doc.childCount &&
    before.content.size !== doc.content.size
  )
}
