import { z } from 'zod'
import type { DocumentNode } from '../article/documentNode.ts'
import type { Metadata } from '../article/metadata.ts'
import { statusSchema } from '../article/status.ts'

/**
 * Why a version was kept: `start` is the piece before its first edit here, `session` the end of an editing
 * session, `recovered` that of one in which the program was killed, `status` a step, `named` a person's wish,
 * `beforeRestore` what a restore was to change.
 */
export const versionReasons = ['start', 'session', 'recovered', 'status', 'named', 'beforeRestore'] as const
export const versionReasonSchema = z.enum(versionReasons)
export type VersionReason = z.infer<typeof versionReasonSchema>

export const versionNumberSchema = z.int().min(1)
export const versionNameSchema = z.string().trim().min(1).max(200)

/** What a list of versions says of one. Times are milliseconds since 1970, UTC. */
export const versionRowSchema = z.strictObject({
  number: versionNumberSchema,
  reason: versionReasonSchema,
  /** What a person called it; empty for all others. */
  name: z.string(),
  person: z.string(),
  status: statusSchema,
  keptAt: z.int(),
  words: z.int().min(0),
  /** Words that came and went since the version before. */
  wordsAdded: z.int().min(0),
  wordsRemoved: z.int().min(0),
})
export type VersionRow = z.infer<typeof versionRowSchema>

/** A step of an article through its statuses. */
export const statusChangeSchema = z.strictObject({
  from: statusSchema,
  to: statusSchema,
  person: z.string(),
  changedAt: z.int(),
  /** The version that was kept with it. */
  version: versionNumberSchema.nullable(),
})
export type StatusChange = z.infer<typeof statusChangeSchema>

/** All that a version holds. */
export interface VersionContent {
  document: DocumentNode
  metadata: Metadata
}
