import { z } from 'zod'
import type { Topic } from '../contract/topics.ts'

const named = [z.string(), z.string().nullable(), z.string(), z.string()] as const
const more = z.strictObject({
  /** The Arabic name is of this program, not of the IPTC (resources/topics/README.md). */
  ours: z.literal(true).optional(),
  also: z.string().optional(),
  retired: z.literal(true).optional(),
})
const fileSchema = z.object({
  topics: z.array(z.union([z.tuple([...named]), z.tuple([...named, more])])),
})

/** The topics of resources/topics/mediatopics.json, parsed; throws where the file is not of that form. */
export function readTopics(file: unknown): Topic[] {
  return fileSchema.parse(file).topics.map(([code, parent, en, ar, details]) => ({
    code,
    parent,
    en,
    ar,
    also: details?.also ?? null,
    isRetired: details?.retired === true,
  }))
}
