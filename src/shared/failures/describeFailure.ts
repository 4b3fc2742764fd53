import type { UiLanguage } from '../contract/system.ts'
import type { Failure } from '../rpc/failure.ts'
import { type FailureCode, failureTexts } from './failureTexts.ts'

/** The sentence that a person reads of a failure; one with an unknown code is told as a mistake of the program. */
export function describeFailure(failure: Failure, language: UiLanguage): string {
  const code = Object.hasOwn(failureTexts, failure.code) ? (failure.code as FailureCode) : 'internal'
  return failureTexts[code][language](failure.details)
}
