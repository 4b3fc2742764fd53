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
import { partsOfBlock, textOfBlock } from './checkedBlock.ts'

interface Kept<Value> {
  /** What the value hangs on beside the block. */
  key: string
  value: Value
}

const nothing: readonly LineFinding[] = []

/**
 * What the checks say of blocks, kept for as long as a block stays as it is: a block is checked once, however often
 * it is asked for. Made anew when the desk's settings, its lexicon or the article's language change.
 */
export class BlockReports {
  readonly checker: Checker
  readonly #language: string
  readonly #reports = new WeakMap<Node, Kept<LineReport>>()
  readonly #findings = new WeakMap<Node, Kept<readonly LineFinding[]>>()

  constructor(checker: Checker, language: string) {
    this.checker = checker
    this.#language = language
  }

  has(block: Node, direction: Direction, neighbours: Neighbours): boolean {
    return this.#reports.get(block)?.key === reportKey(direction, neighbours)
  }

  report(block: Node, direction: Direction, neighbours: Neighbours): LineReport {
    const key = reportKey(direction, neighbours)
    const known = this.#reports.get(block)
    if (known?.key === key) return known.value
    const line = checkedLine({ ...partsOfBlock(block, this.#language, direction), neighbours })
    const value = this.checker.line(line)
    this.#reports.set(block, { key, value })
    this.#findings.delete(block)
    return value
  }

  /** The findings of a block without what is ignored; the same list as long as nothing about it has changed. */
  findings(
    block: Node,
    rule: DigitRule | null,
    ignored: IgnoredKeys,
    ignoredVersion: number,
  ): readonly LineFinding[] {
    const report = this.#reports.get(block)?.value
    if (report === undefined) return nothing
    const key = `${ignoredVersion} ${report.digits.length === 0 ? '' : `${rule?.code} ${rule?.wanted}`}`
    const known = this.#findings.get(block)
    if (known?.key === key) return known.value
    const text = textOfBlock(block)
    const all = lineFindings(text, report, rule).filter((finding) => !isIgnored(text, finding, ignored))
    const value = all.length === 0 ? nothing : all
    this.#findings.set(block, { key, value })
    return value
  }
}

function reportKey(direction: Direction, { isQuoteOpenBefore, opensQuoteAfter }: Neighbours): string {
  return `${direction} ${isQuoteOpenBefore} ${opensQuoteAfter}`
}
