import type { Failure, Reply } from '../shared/rpc/failure.ts'
import { isStoreError } from '../store/isStoreError.ts'
import { storeFault } from './storeFault.ts'

type StoreFailed = { ok: false; error: Failure<'storeFailed'> }

/** Does what touches the store and gives SQLite's errors (full disk, lock, damage) as the failure `storeFailed`. */
export function storeReply<R extends Reply<unknown>>(action: () => R): R | StoreFailed {
  try {
    return action()
  } catch (error) {
    return storeFailed(error)
  }
}

/** The same for what waits for something in between. */
export async function storeReplyLater<R extends Reply<unknown>>(
  action: () => Promise<R>,
): Promise<R | StoreFailed> {
  try {
    return await action()
  } catch (error) {
    return storeFailed(error)
  }
}

function storeFailed(error: unknown): StoreFailed {
  if (isStoreError(error)) return storeFault(error)
  throw error
}
