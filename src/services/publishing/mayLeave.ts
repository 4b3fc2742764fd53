import type { Article } from '../../shared/article/article.ts'
import { isUnderEmbargo } from '../../shared/article/embargo.ts'
import { isFinished } from '../../shared/article/status.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'

/**
 * Refuses a piece that would leave as finished before its embargo is over. One that is not ready yet is under the
 * mark of a draft anyway.
 */
export function mayLeave({ status, metadata }: Article): Reply<Nothing, 'embargoed'> {
  const { embargo } = metadata
  if (embargo === null || !isFinished(status) || !isUnderEmbargo(metadata, Date.now())) return succeed({})
  return fail('embargoed', { until: embargo })
}
