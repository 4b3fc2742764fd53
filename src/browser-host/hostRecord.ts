import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const hostRecordSchema = z.strictObject({
  port: z.int().min(1).max(65_535),
  token: z.string().regex(/^[\w-]{43}$/),
  pid: z.int().min(1),
})

/** How the host that opened this archive last is reached; kept in the data folder for its owner's eyes only. */
export type HostRecord = z.infer<typeof hostRecordSchema>

export const hostRecordName = 'browser-host.json'

/** Writes the record whole and readable by nobody else, also where an older file with other rights stands there. */
export function writeHostRecord(dataFolder: string, record: HostRecord): void {
  const draft = join(dataFolder, `.${hostRecordName}.${randomUUID()}`)
  writeFileSync(draft, `${JSON.stringify(record)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(draft, join(dataFolder, hostRecordName))
}

/** The record that stands in the data folder: that of the host that runs, or of one that was killed. */
export function readHostRecord(dataFolder: string): HostRecord | null {
  try {
    const record: unknown = JSON.parse(readFileSync(join(dataFolder, hostRecordName), 'utf8'))
    return hostRecordSchema.safeParse(record).data ?? null
  } catch {
    return null
  }
}

/** Removes the record unless it has become another host's. */
export function removeHostRecord(dataFolder: string, own: HostRecord): void {
  if (readHostRecord(dataFolder)?.token === own.token)
    rmSync(join(dataFolder, hostRecordName), { force: true })
}
