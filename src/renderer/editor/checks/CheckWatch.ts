import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Neighbours } from '../../../shared/checks/CheckedLine.ts'
import type { Checker, DigitCount } from '../../../shared/checks/Checker.ts'
import { addDigits } from '../../../shared/checks/Checker.ts'
import type { IgnoredKeys } from '../../../shared/checks/ignored.ts'
import type { LineFinding } from '../../../shared/checks/TextCheck.ts'
import { suggestSpellings } from '../../../shared/spelling/suggestSpellings.ts'
import type { WordVerdicts } from '../../spelling/WordVerdicts.ts'
import { articleDirection } from '../direction/IsolateKeys.ts'
import { lineDirection } from '../direction/lineDirection.ts'
import { knowSelection } from '../structure/knowSelection.ts'
import { BlockReports, type Ignored } from './BlockReports.ts'
import { dirtyRange, type MarkUpdate, updateMarks } from './CheckMarks.ts'
import { quoteEndsOf } from './checkedBlock.ts'
import { TypedWord } from './TypedWord.ts'

/** A finding with the block that it is in. A block that has changed since is another, and the finding is then out of date. */
export interface BlockFinding {
  block: Node
  finding: LineFinding
}

export interface CheckState {
  findings: readonly BlockFinding[]
  /** False while a long piece is looked through for the first time, or a dictionary has not answered yet. */
  isComplete: boolean
  /** The dictionaries could not be loaded. */
  isSpellingLost: boolean
}

/** So long after a change the checks begin, in milliseconds; each further change puts it off. */
const pause = 250
/** They work so long at a time, in milliseconds, so that no key waits for them. */
const budget = 6
/** And rest so long between. */
const rest = 12

const empty: CheckState = { findings: [], isComplete: false, isSpellingLost: false }

/**
 * Keeps the checks of an open article in step with its text. A key costs it a look at a timer; blocks are looked
 * at while the writer rests, and each only once for as long as it stays as it is.
 */
export class CheckWatch {
  readonly #editor: Editor
  readonly #listeners = new Set<() => void>()
  #reports: BlockReports | null = null
  #ignored: Ignored = { keys: new Set(), version: 0 }
  readonly #verdicts: WordVerdicts | null
  readonly #typing: TypedWord
  #timer: ReturnType<typeof setTimeout> | undefined
  #state = empty
  #isRunning = false
  /** What is marked in each block, by the list that it was marked from. */
  #marked = new WeakMap<Node, readonly LineFinding[]>()

  /** Without `verdicts` the spelling of words is not looked at. */
  constructor(editor: Editor, verdicts: WordVerdicts | null = null) {
    this.#editor = editor
    this.#verdicts = verdicts
    this.#typing = new TypedWord(editor, () => this.#schedule(0))
  }

  readonly getSnapshot = (): CheckState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Follows the text until the returned function is called. */
  start(): () => void {
    const wake = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) this.#schedule(pause)
    }
    this.#isRunning = true
    this.#editor.on('transaction', wake)
    const stopTyping = this.#typing.start()
    const stopVerdicts = this.#verdicts?.subscribe(() => this.#schedule(0))
    this.#schedule(0)
    return () => {
      this.#editor.off('transaction', wake)
      stopTyping()
      stopVerdicts?.()
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#isRunning = false
      this.#clear()
    }
  }

  #clear(): void {
    const { state, view, isDestroyed } = this.#editor
    this.#marked = new WeakMap()
    this.#state = empty
    if (!isDestroyed && dirtyRange(state) !== undefined) {
      view.dispatch(
        updateMarks(
          state.tr,
          blocksOf(state.doc).map((placed) => ({ ...placed, findings: [] })),
        ),
      )
    }
    for (const listener of this.#listeners) listener()
  }

  /** With a new checker or language everything is looked at again. */
  use(checker: Checker, language: string): void {
    this.#reports = new BlockReports(checker, language, this.#verdicts)
    this.#schedule(0)
  }

  ignore(keys: IgnoredKeys): void {
    this.#ignored = { keys, version: this.#ignored.version + 1 }
    this.#schedule(0)
  }

  /** Looks at what has changed just now rather than after the pause: somebody asks for a finding. */
  refresh(): void {
    if (this.#timer !== undefined) this.#look()
  }

  /** The word that a spelling finding is about, as dictionaries know it. */
  wordOf({ block, finding }: BlockFinding): string {
    return this.#reports?.wordAt(block, finding.start)?.word ?? ''
  }

  /** What may stand in the place of a misspelt word, the best first; sought only now. */
  async suggestions({ block, finding }: BlockFinding): Promise<readonly string[]> {
    const reports = this.#reports
    const word = reports?.wordAt(block, finding.start)
    if (reports === null || word === undefined || this.#verdicts === null) return []
    const { known } = reports.checker
    const close = await suggestSpellings(word, this.#verdicts, known, false)
    return close.length > 0 ? close : suggestSpellings(word, this.#verdicts, known, true)
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (this.#isRunning) this.#timer = setTimeout(() => this.#look(), delay)
  }

  #look(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const editor = this.#editor
    const reports = this.#reports
    if (editor.isDestroyed || reports === null) return
    // Marks that come while a letter is being composed would break it off.
    if (editor.view.composing) {
      this.#schedule(pause)
      return
    }
    knowSelection(editor.view)
    const blocks = blocksOf(editor.state.doc)
    const count = this.#report(reports, blocks)
    if (count === null) {
      this.#schedule(rest)
      return
    }
    const rule = reports.checker.digitRule(count)
    const dirty = dirtyRange(editor.state)
    const findings: BlockFinding[] = []
    const updates: MarkUpdate[] = []
    const typed = this.#typing.place()
    let awaited = 0
    for (const { block, position } of blocks) {
      const list = reports.findings(block, rule, this.#ignored, typed?.block === block ? typed.offset : null)
      awaited += reports.awaited(block)
      for (const finding of list) findings.push({ block, finding })
      const isDirty = dirty != null && position <= dirty.to && dirty.from <= position + block.nodeSize
      if (this.#marked.get(block) === list && !isDirty) continue
      this.#marked.set(block, list)
      updates.push({ block, position, findings: list })
    }
    if (updates.length > 0) editor.view.dispatch(updateMarks(editor.state.tr, updates))
    this.#tell(findings, awaited)
  }

  /** Looks at the blocks that have changed, and counts digits; null where it has not come to the end in its time. */
  #report(reports: BlockReports, blocks: readonly PlacedBlock[]): DigitCount | null {
    const article = articleDirection(this.#editor)
    const { doc } = this.#editor.state
    const end = performance.now() + budget
    const count: DigitCount = { western: 0, arabicIndic: 0 }
    for (const [index, { block, position }] of blocks.entries()) {
      const direction = lineDirection(doc.resolve(position + 1), article)
      const neighbours = neighboursOf(blocks[index - 1]?.block, blocks[index + 1]?.block)
      if (!reports.has(block, direction, neighbours) && performance.now() > end) return null
      addDigits(count, reports.report(block, direction, neighbours).digits)
    }
    return count
  }

  #tell(findings: readonly BlockFinding[], awaited: number): void {
    const isSpellingLost = this.#verdicts?.hasFailed === true
    const isComplete = awaited === 0 || isSpellingLost
    const before = this.#state
    const isSame =
      before.isComplete === isComplete &&
      before.isSpellingLost === isSpellingLost &&
      before.findings.length === findings.length &&
      before.findings.every(
        ({ block, finding }, index) =>
          findings[index]?.finding === finding && findings[index]?.block === block,
      )
    if (isSame) return
    this.#state = { findings, isComplete, isSpellingLost }
    for (const listener of this.#listeners) listener()
  }
}

interface PlacedBlock {
  block: Node
  position: number
}

function blocksOf(doc: Node): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    blocks.push({ block, position })
    return false
  })
  return blocks
}

function neighboursOf(before: Node | undefined, after: Node | undefined): Neighbours {
  return {
    isQuoteOpenBefore: before !== undefined && quoteEndsOf(before).leavesOpen,
    opensQuoteAfter: after !== undefined && quoteEndsOf(after).opensFirst,
  }
}
