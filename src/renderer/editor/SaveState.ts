import type { Failure } from '../../shared/rpc/failure.ts'

/** Whether all that was written is on the disk. What is not saved stays in the window and is tried again. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'unsaved'; failure: Failure }
