import { z } from 'zod'
import { backupReasons, backupsMethods } from '../../shared/contract/backups.ts'
import { method } from '../../shared/rpc/contract.ts'
import { spellingMethods } from '../../shared/spelling/spellingContract.ts'

/** What the host asks of the thread that does the long work on the store. */
export const workerContract = {
  methods: {
    'projections.write': method(z.strictObject({ number: z.int(), updatedAt: z.int() }), z.strictObject({}), [
      'documentUnreadable',
      'storeFailed',
    ]),
    'backups.create': method(
      z.strictObject({ reason: z.enum(backupReasons) }),
      z.strictObject({ name: z.string() }),
      ['storeFailed'],
    ),
    /** How much SQLite finds wrong in the archive. */
    'archive.check': method(z.strictObject({}), z.strictObject({ findings: z.int().min(0) }), [
      'storeFailed',
    ]),
    'backups.verify': backupsMethods['backups.verify'],
    'backups.restore': backupsMethods['backups.restore'],
    ...spellingMethods,
  },
  events: {},
} as const

export type WorkerContract = typeof workerContract
