import type { HouseStyle } from '../desk/houseStyle.ts'
import type { Isolate } from '../text/visualOrder.ts'
import type { CheckedLine, TextSpan } from './CheckedLine.ts'
import type { TextCheckCode } from './checkCodes.ts'
import type { Message, Severity } from './finding.ts'
import type { LexiconMatcher } from './lexicon/LexiconMatcher.ts'

/** A text in place of a span of the line. */
export interface TextEdit extends TextSpan {
  text: string
}

/** What mends a finding. Edits are in order and do not overlap. */
export type Fix = { kind: 'edits'; edits: readonly TextEdit[] } | { kind: 'isolate'; isolate: Isolate }

/** A finding of a check in one line. */
export interface LineFinding extends TextSpan {
  code: TextCheckCode
  severity: Severity
  message: Message
  /** What may stand in place of the span, the best first. */
  suggestions: readonly string[]
  /** Only where it is certain; else a person chooses among the suggestions. */
  fix: Fix | null
  /** What is underlined, where that is not the span as a whole. */
  marked?: readonly TextSpan[]
  /** Names the rule of a check that has several which are switched apart. */
  rule?: string
}

/** What a check finds, before its code and severity are added. */
export type Found = Omit<LineFinding, 'code' | 'severity'> & { severity?: Severity }

/** What the desk has laid down, ready for use. */
export interface CheckContext {
  houseStyle: HouseStyle
  lexicon: LexiconMatcher
  /** Rules that the desk has turned off one by one, such as `hamza/wasl`. */
  rulesOff: ReadonlySet<string>
}

/** Sentences that show what a check does; `npm test` holds it to them. */
export interface CheckExamples {
  /** The sentence, what is found in it, and, where there is a certain fix, the sentence after it. */
  finds: readonly (readonly [sentence: string, found: string, fixed?: string])[]
  leaves: readonly string[]
}

/** A check of one line of text. A file for each, with its examples. */
export interface TextCheck {
  code: TextCheckCode
  severity: Severity
  /** Off where it would cry wolf without the desk's wish. */
  isOnByDefault: boolean
  /** What "ignore in this piece" means: the same text again, or all findings of this check. */
  ignoredBy: 'text' | 'kind'
  title: Message
  /** Why it is wrong, in a sentence or two. */
  explanation: Message
  example: { wrong: string; right: string }
  examples: CheckExamples
  find(line: CheckedLine, context: CheckContext): Found[]
}

/** A finding with one certain replacement. */
export function replaced(span: TextSpan, text: string, message: Message): Found {
  return {
    start: span.start,
    end: span.end,
    message,
    suggestions: [text],
    fix: { kind: 'edits', edits: [{ start: span.start, end: span.end, text }] },
  }
}
