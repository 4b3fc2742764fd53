import type { TFunction } from 'i18next'
import type { FieldProblem } from './useMetadataField.ts'

/** Why a value was not taken, as a sentence. */
export function sayFieldProblem({ limit, isList }: FieldProblem, t: TFunction, isAddress = false): string {
  if (limit !== null) return t(isList ? 'details.tooMany' : 'details.tooLong', { count: limit })
  return t(isAddress ? 'details.addressInvalid' : 'details.invalid')
}
