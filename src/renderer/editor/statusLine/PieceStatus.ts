import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Counts, countDocument, countRange } from './countBlocks.ts'

/** Where the caret is: in the headline, before the first heading, or under a heading. */
export type Place = { kind: 'headline' | 'opening' } | { kind: 'section'; heading: string }

export interface PieceState {
  /** Null while a long piece is counted for the first time. */
  piece: Counts | null
  /** Null where nothing is selected. */
  selection: Counts | null
  place: Place
}

/** At most so often is it counted, in milliseconds. */
const pause = 300

/** A first count works so long at a time, in milliseconds, so that no key waits for it. */
const budget = 8

/** What the status line says of the piece. A key costs it a look at a timer; all else is done while the writer rests. */
export class PieceStatus {
  readonly #editor: Editor
  readonly #listeners = new Set<() => void>()
  #state: PieceState = { piece: null, selection: null, place: { kind: 'headline' } }
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(editor: Editor) {
    this.#editor = editor
  }

  readonly getSnapshot = (): PieceState => this.#state

  /** Counts as long as somebody listens. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) {
      this.#editor.on('transaction', this.#wake)
      this.#schedule(0)
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#editor.off('transaction', this.#wake)
      clearTimeout(this.#timer)
      this.#timer = undefined
    }
  }

  readonly #wake = (): void => this.#schedule(pause)

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#count()
    }, delay)
  }

  #count(): void {
    if (this.#editor.isDestroyed) return
    const { doc, selection } = this.#editor.state
    const piece = countDocument(doc, budget)
    const next: PieceState = {
      piece: piece ?? this.#state.piece,
      selection: selection.empty ? null : countRange(doc, selection.from, selection.to),
      place: placeAt(doc, selection.$head.index(0)),
    }
    if (piece === null) this.#schedule(budget)
    if (isSame(next, this.#state)) return
    this.#state = next
    for (const listener of this.#listeners) listener()
  }
}

/** The place of the block with that index: by the nearest heading above it. */
export function placeAt(document: Node, index: number): Place {
  for (let above = Math.min(index, document.childCount - 1); above >= 0; above--) {
    const block = document.child(above)
    const role: unknown = block.attrs['role']
    if (role === 'headline') return { kind: above === index ? 'headline' : 'opening' }
    if (role === 'heading' || role === 'conclusion') return { kind: 'section', heading: block.textContent }
  }
  return { kind: 'opening' }
}

function isSame(a: PieceState, b: PieceState): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
