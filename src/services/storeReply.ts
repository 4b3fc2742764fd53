import type { Failure, Reply } from '../shared/rpc/failure.ts'
import { isStoreError } from '../store/isStoreError.ts'
import { storeFault } from './storeFault.ts'

/** Does what touches the store and gives SQLite's errors (full disk, lock, damage) as the failure `storeFailed`. */
export function storeReply<R extends Reply<unknown>>(
  action: () => R,
): R | { ok: false; error: Failure<'storeFailed'> } {
  try {
    return action()
  } catch (error) {
    if (isStoreError(error)) return storeFault(error)
    throw error
  }
}
