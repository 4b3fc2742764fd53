import type { Failure } from '../rpc/failure.ts'
import { type FailureCode, failureTexts } from './failureTexts.ts'

/** A failed reply with one of the program's own codes. Details never hold a path or text of an article. */
export function fail<Code extends FailureCode>(
  code: Code,
  details: Record<string, string | number> = {},
): { ok: false; error: Failure<Code> } {
  return { ok: false, error: { code, message: failureTexts[code].en(details), details } }
}
