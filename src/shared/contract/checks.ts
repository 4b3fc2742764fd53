import { z } from 'zod'
import { findingSchema } from '../checks/finding.ts'
import { method } from '../rpc/contract.ts'
import { articleIdSchema } from './articles.ts'

export const checksMethods = {
  /** What the checks find in an article as it is on the disk, under the desk's settings and without what is ignored in it. */
  'checks.run': method(
    z.strictObject({ id: articleIdSchema }),
    z.strictObject({ findings: z.array(findingSchema) }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
} as const
