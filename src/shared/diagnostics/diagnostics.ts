import { z } from 'zod'

/** Which of the program's hosts gave the diagnostics. */
export const hostNames = ['electron', 'browser', 'commandLine'] as const
export type HostName = (typeof hostNames)[number]

export const integrityStates = ['whole', 'damaged', 'unreadable'] as const

const count = z.int().min(0)

/**
 * What helps whoever looks for a fault, and nothing that people wrote: no titles, no texts, no names, no paths. Times
 * are milliseconds since 1970, sizes bytes.
 */
export const diagnosticsSchema = z.strictObject({
  madeAt: z.int(),
  program: z.strictObject({ version: z.string(), host: z.enum(hostNames), language: z.string() }),
  system: z.strictObject({
    platform: z.string(),
    release: z.string(),
    processor: z.string(),
    node: z.string(),
    electron: z.string().nullable(),
    chromium: z.string().nullable(),
    sqlite: z.string(),
    timeZone: z.string(),
    /** How long this host has run, in seconds. */
    upSeconds: count,
    memory: count,
  }),
  archive: z.strictObject({
    format: count,
    integrity: z.enum(integrityStates),
    /** How much SQLite found wrong; 0 where it is whole. */
    findings: count,
    bytes: count,
    /** Of SQLite's log beside the file. */
    logBytes: count,
    /** What the disk still takes; null where the system does not say. */
    freeBytes: count.nullable(),
    articles: count,
    trashed: count,
    versions: count,
    images: count,
    /** Articles whose place in list and search is older than their text. */
    stale: count,
    backups: count,
    newestBackup: z.int().nullable(),
  }),
  /** The desk's settings by `area.name`: numbers, truths, chosen words; of what people typed only whether it is there. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Codes of what went wrong beside any article in this run, the oldest first. */
  troubles: z.array(z.string()),
  /** The last lines of the log. */
  log: z.array(z.string()),
})
export type Diagnostics = z.infer<typeof diagnosticsSchema>
