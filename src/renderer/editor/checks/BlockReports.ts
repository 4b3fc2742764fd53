import type { Node } from '@tiptap/pm/model'
import type { Direction } from '../../../shared/article/direction.ts'
import { checkedLine, type Neighbours } from '../../../shared/checks/CheckedLine.ts'
import {
  type Checker,
  type DigitRule,
  type LineReport,
  lineFindings,
} from '../../../shared/checks/Checker.ts'
import { type IgnoredKeys, isIgnored } from '../../../shared/checks/ignored.ts'
import type { LineFinding } from '../../../shared/checks/TextCheck.ts'
import type { SpelledWord } from '../../../shared/spelling/spelledWords.ts'
import type { WordVerdicts } from '../../spelling/WordVerdicts.ts'
import { partsOfBlock, textOfBlock } from './checkedBlock.ts'

interface Kept<Value> {
  /** What the value hangs on beside the block. */
  key: string
  value: Value
}

const nothing: readonly LineFinding[] = []

/**
 * What the checks say of blocks, kept for as long as a block stays as it is: a block is checked once, however often
 * it is asked for. Made anew when the desk's settings, its lexicon, its words or the article's language change. Of words
 * the dictionaries speak later; until then they are not among the findings.
 */
export class BlockReports {
  readonly checker: Checker
  readonly #language: string
  readonly #verdicts: WordVerdicts | null
  readonly #reports = new WeakMap<Node, Kept<LineReport>>()
  readonly #findings = new WeakMap<Node, Kept<readonly LineFinding[]>>()

  /** Without `verdicts` no word is looked up. */
  constructor(checker: Checker, language: string, verdicts: WordVerdicts | null) {
    this.checker = checker
    this.#language = language
    this.#verdicts = verdicts
  }

  has(block: Node, direction: Direction, neighbours: Neighbours): boolean {
    return this.#reports.get(block)?.key === reportKey(direction, neighbours)
  }

  report(block: Node, direction: Direction, neighbours: Neighbours): LineReport {
    const key = reportKey(direction, neighbours)
    const known = this.#reports.get(block)
    if (known?.key === key) return known.value
    const line = checkedLine({ ...partsOfBlock(block, this.#language, direction), neighbours })
    const report = this.checker.line(line)
    const words = report.words.filter((word) => this.#verdicts !== null && !this.#isKnown(word))
    this.#verdicts?.ask(words)
    const value = { ...report, words }
    this.#reports.set(block, { key, value })
    this.#findings.delete(block)
    return value
  }

  /** The word that begins at a place of a block, where it was not known. */
  wordAt(block: Node, start: number): SpelledWord | undefined {
    return this.#reports.get(block)?.value.words.find((word) => word.start === start)
  }

  /** How many words of a block the dictionaries have said nothing of yet. */
  awaited(block: Node): number {
    const words = this.#reports.get(block)?.value.words ?? []
    return words.reduce((sum, word) => sum + Number(this.#verdicts?.isKnown(word) === undefined), 0)
  }

  /**
   * The findings of a block without what is ignored; the same list as long as nothing about it has changed. `caret` is where
   * a word is being typed in it: of that word nothing is said yet.
   */
  findings(
    block: Node,
    rule: DigitRule | null,
    { keys: ignored, version }: Ignored,
    caret: number | null,
  ): readonly LineFinding[] {
    const report = this.#reports.get(block)?.value
    if (report === undefined) return nothing
    const misspelt = report.words.filter(
      (word) =>
        this.#verdicts?.isKnown(word) === false &&
        !this.checker.isKnown(word) &&
        !(caret !== null && word.start <= caret && caret <= word.end),
    )
    const digits = report.digits.length === 0 ? '' : `${rule?.code} ${rule?.wanted}`
    const key = `${version} ${digits} ${misspelt.map(({ start }) => start).join()}`
    const known = this.#findings.get(block)
    if (known?.key === key) return known.value
    const text = textOfBlock(block)
    const all = lineFindings(text, report, rule, misspelt).filter(
      (finding) => !isIgnored(text, finding, ignored),
    )
    const value = all.length === 0 ? nothing : all
    this.#findings.set(block, { key, value })
    return value
  }

  #isKnown(word: SpelledWord): boolean {
    return this.#verdicts?.isKnown(word) === true
  }
}

/** What is ignored in the piece, with a number that is another whenever it has become something else. */
export interface Ignored {
  keys: IgnoredKeys
  version: number
}

function reportKey(direction: Direction, { isQuoteOpenBefore, opensQuoteAfter }: Neighbours): string {
  return `${direction} ${isQuoteOpenBefore} ${opensQuoteAfter}`
}
