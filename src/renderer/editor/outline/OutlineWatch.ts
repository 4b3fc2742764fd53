import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { countWords } from '../../../shared/text/countWords.ts'
import { type Section, sectionsOf } from './sectionsOf.ts'

export interface OutlineEntry {
  key: string
  kind: Section['kind']
  /** The text of the heading; empty where there is none yet, and for the lead. */
  text: string
  words: number
}

export interface Outline {
  entries: readonly OutlineEntry[]
  /** The key of the part that the caret is in. */
  currentKey: string | null
}

/** How often the counts follow the writing, in ms. */
const countDelay = 300

/**
 * The outline of the text in an editor while somebody looks at it. It changes only when a heading, a count or the
 * part with the caret does: a key in a paragraph costs a comparison, and a moment later the count of its block.
 */
export class OutlineWatch {
  readonly #editor: Editor
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The document as it was after the last transaction. */
  #doc: Node | null = null
  #sections: readonly Section[] = []
  #outline: Outline = { entries: [], currentKey: null }

  constructor(editor: Editor) {
    this.#editor = editor
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      this.#editor.on('transaction', this.#onTransaction)
      this.#refresh()
    }
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#editor.off('transaction', this.#onTransaction)
      clearTimeout(this.#timer)
      this.#timer = undefined
    }
  }

  readonly getSnapshot = (): Outline => this.#outline

  readonly #onTransaction = (): void => {
    const before = this.#doc
    const { doc } = this.#editor.state
    this.#doc = doc
    if (before === null || !isSameFrame(before, doc)) {
      this.#refresh()
      return
    }
    if (before !== doc) this.#timer ??= setTimeout(() => this.#refresh(), countDelay)
    this.#follow()
  }

  #refresh(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#doc = this.#editor.state.doc
    this.#sections = sectionsOf(this.#doc)
    const entries = this.#sections.map(entryOf)
    const isSame =
      entries.length === this.#outline.entries.length &&
      entries.every((entry, index) => isSameEntry(entry, this.#outline.entries[index]))
    this.#show({ ...this.#outline, entries: isSame ? this.#outline.entries : entries })
    this.#follow()
  }

  /** Finds the part with the caret by counting blocks, which no key in a paragraph changes. */
  #follow(): void {
    const { $head } = this.#editor.state.selection
    let blocks = 0
    const index = $head.index(0)
    const current = this.#sections.find((section) => {
      blocks += section.blocks.length
      return index < blocks
    })
    this.#show({ ...this.#outline, currentKey: (current ?? this.#sections.at(-1))?.key ?? null })
  }

  #show(outline: Outline): void {
    const isSame =
      outline.entries === this.#outline.entries && outline.currentKey === this.#outline.currentKey
    if (isSame) return
    this.#outline = outline
    for (const listener of this.#listeners) listener()
  }
}

/** Whether two documents have the same blocks but for the text in paragraphs that are no headings. */
function isSameFrame(before: Node, after: Node): boolean {
  if (before === after) return true
  if (before.childCount !== after.childCount) return false
  for (let index = 0; index < after.childCount; index++) {
    const was = before.child(index)
    const is = after.child(index)
    if (was === is) continue
    const isPlain = (was.attrs['role'] ?? null) === null && (is.attrs['role'] ?? null) === null
    if (!isPlain || was.attrs['id'] !== is.attrs['id']) return false
  }
  return true
}

function entryOf({ key, kind, blocks }: Section): OutlineEntry {
  const text = kind === 'lead' ? '' : (blocks[0]?.textContent.trim() ?? '')
  return { key, kind, text, words: blocks.reduce((words, block) => words + wordsIn(block), 0) }
}

function isSameEntry(entry: OutlineEntry, other: OutlineEntry | undefined): boolean {
  return (
    entry.key === other?.key &&
    entry.kind === other.kind &&
    entry.text === other.text &&
    entry.words === other.words
  )
}

const counted = new WeakMap<Node, number>()

/** The words of a block, counted once as long as it stays as it is. */
function wordsIn(block: Node): number {
  const known = counted.get(block)
  if (known !== undefined) return known
  let words = 0
  if (block.isTextblock) words = countWords(block.textBetween(0, block.content.size, null, ' '))
  else for (const child of block.children) words += wordsIn(child)
  counted.set(block, words)
  return words
}
