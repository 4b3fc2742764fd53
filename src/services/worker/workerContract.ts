import { z } from 'zod'
import { method } from '../../shared/rpc/contract.ts'

/** What the host asks of the thread that does the long work on the store. */
export const workerContract = {
  methods: {
    'projections.write': method(z.strictObject({ number: z.int(), updatedAt: z.int() }), z.strictObject({}), [
      'documentUnreadable',
      'storeFailed',
    ]),
  },
  events: {},
} as const

export type WorkerContract = typeof workerContract
