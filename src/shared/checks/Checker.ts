import type { CheckSettings } from '../desk/checkSettings.ts'
import type { HouseStyle } from '../desk/houseStyle.ts'
import { KnownWords } from '../spelling/KnownWords.ts'
import { type SpelledWord, spelledWords } from '../spelling/spelledWords.ts'
import { numberInForm } from '../text/convert/convertDigits.ts'
import type { CheckedLine } from './CheckedLine.ts'
import type { CheckCode, TextCheckCode } from './checkCodes.ts'
import { type DigitFamily, type DigitPlace, digitPlaces } from './digitPlaces.ts'
import type { LexiconEntry } from './lexicon/LexiconEntry.ts'
import { LexiconMatcher } from './lexicon/LexiconMatcher.ts'
import { type CheckContext, type LineFinding, replaced } from './TextCheck.ts'
import { digitMessages, digitsMixed, digitsStyle } from './text/digitChecks.ts'
import { spellingRules, withMisspelt } from './text/spelling.ts'
import { checkDescriptions, lineChecks } from './textChecks.ts'

/** What one line has by itself; it stays so as long as the line and its neighbours' quotation marks do. */
export interface LineReport {
  findings: readonly LineFinding[]
  digits: readonly DigitPlace[]
  /** The words that a dictionary is to be asked about. */
  words: readonly SpelledWord[]
}

/** How many numbers of each family stand in a piece. */
export type DigitCount = Record<DigitFamily, number>

/** The checks as a desk has set them. Made anew when settings or lexicon change; checks nothing but lines that it is given. */
export class Checker {
  readonly #context: CheckContext
  readonly #off: ReadonlySet<CheckCode>
  readonly #known: KnownWords

  /** `known` are the words that are right whatever the dictionaries say: the desk's own and those of its lexicon. */
  constructor(
    settings: CheckSettings,
    houseStyle: HouseStyle,
    lexicon: readonly LexiconEntry[],
    known = new KnownWords(),
  ) {
    this.#off = new Set(settings.off)
    this.#known = known
    this.#context = {
      houseStyle,
      lexicon: new LexiconMatcher(lexicon),
      rulesOff: new Set(settings.rulesOff),
    }
  }

  isOn(code: TextCheckCode): boolean {
    return !this.#off.has(code) && (checkDescriptions.get(code)?.isOnByDefault ?? true)
  }

  line(line: CheckedLine): LineReport {
    const findings: LineFinding[] = []
    for (const check of lineChecks) {
      if (!this.isOn(check.code)) continue
      for (const found of check.find(line, this.#context)) {
        findings.push({ ...found, code: check.code, severity: found.severity ?? check.severity })
      }
    }
    const { rulesOff } = this.#context
    const words = this.isOn('spelling')
      ? spelledWords(line, (language) => !rulesOff.has(spellingRules[language]))
      : []
    return { findings: inOrder(findings), digits: digitPlaces(line), words }
  }

  /** Whether a word that no dictionary knows is one of the desk's. */
  isKnown({ word, language }: SpelledWord): boolean {
    return language === 'ar' ? this.#known.hasArabic(word) : this.#known.hasEnglish(word)
  }

  /** All words that the desk knows, for suggestions. */
  get known(): Iterable<string> {
    return this.#known
  }

  /** The family that the numbers of a piece should have, and what another one is called; null where all is well. */
  digitRule(count: DigitCount): DigitRule | null {
    const { digits } = this.#context.houseStyle
    const isMixed = count.western > 0 && count.arabicIndic > 0
    const wanted =
      digits === 'asWritten' ? (count.arabicIndic > count.western ? 'arabicIndic' : 'western') : digits
    if (isMixed && this.isOn('digits-mixed')) return { code: 'digits-mixed', wanted }
    const other = wanted === 'western' ? 'arabicIndic' : 'western'
    if (digits === 'asWritten' || count[other] === 0 || !this.isOn('digits-style')) return null
    return { code: 'digits-style', wanted }
  }
}

export interface DigitRule {
  code: 'digits-mixed' | 'digits-style'
  wanted: DigitFamily
}

/** The findings of a line in a piece whose digits are under that rule, with the words of it that nobody knows. */
export function lineFindings(
  text: string,
  { findings, digits }: Pick<LineReport, 'findings' | 'digits'>,
  rule: DigitRule | null,
  unknown: readonly SpelledWord[] = [],
): readonly LineFinding[] {
  return withMisspelt(withDigits(text, findings, digits, rule), unknown)
}

function withDigits(
  text: string,
  findings: readonly LineFinding[],
  digits: readonly DigitPlace[],
  rule: DigitRule | null,
): readonly LineFinding[] {
  if (rule === null) return findings
  const odd = digits.filter(({ family }) => family !== rule.wanted)
  if (odd.length === 0) return findings
  const { severity } = rule.code === 'digits-mixed' ? digitsMixed : digitsStyle
  const message = rule.code === 'digits-mixed' ? digitMessages.mixed : digitMessages[rule.wanted]
  return inOrder([
    ...findings,
    ...odd.map(({ start, end }) => ({
      ...replaced({ start, end }, numberInForm(text.slice(start, end), rule.wanted), message),
      code: rule.code,
      severity,
    })),
  ])
}

export function addDigits(count: DigitCount, digits: readonly DigitPlace[]): void {
  for (const { family } of digits) count[family]++
}

function inOrder(findings: readonly LineFinding[]): LineFinding[] {
  return [...findings].sort((one, other) => one.start - other.start || one.end - other.end)
}
