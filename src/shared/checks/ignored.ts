import { foldText } from '../text/foldText.ts'
import type { CheckCode } from './checkCodes.ts'
import type { LineFinding } from './TextCheck.ts'
import { checkDescriptions } from './textChecks.ts'

/**
 * What a person told the program to ignore, as keys of a map in the article's Yjs document: two windows that
 * ignore different things merge to both. A place is known by the finding's text and the word on each side of it, not by
 * its block or offset, so it is the same place after the paragraph was moved, split, joined or edited elsewhere.
 */
export type IgnoredKeys = ReadonlySet<string>

/** "Ignore here". */
export function placeKey(
  lineText: string,
  { code, start, end }: Pick<LineFinding, 'code' | 'start' | 'end'>,
): string {
  const before = /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u.exec(
    lineText.slice(Math.max(0, start - 80), start),
  )
  const after = /[\p{L}\p{M}\p{N}]+/u.exec(lineText.slice(end, end + 80))
  return [
    'here',
    code,
    lineText.slice(start, end),
    foldText(before?.[0] ?? ''),
    foldText(after?.[0] ?? ''),
  ].join('\t')
}

/** "Ignore in this piece": the same words again, or, where the words do not matter, all findings of the check. */
export function pieceKey(
  lineText: string,
  { code, start, end }: Pick<LineFinding, 'code' | 'start' | 'end'>,
): string {
  const isByText = checkDescriptions.get(code)?.ignoredBy !== 'kind'
  return isByText ? ['piece', code, lineText.slice(start, end)].join('\t') : kindKey(code)
}

/** All findings of a check in this piece. */
export function kindKey(code: CheckCode): string {
  return ['piece', code].join('\t')
}

export function isIgnored(lineText: string, finding: LineFinding, keys: IgnoredKeys): boolean {
  if (keys.size === 0) return false
  return (
    keys.has(kindKey(finding.code)) ||
    keys.has(pieceKey(lineText, finding)) ||
    keys.has(placeKey(lineText, finding))
  )
}
