import { statfsSync, statSync } from 'node:fs'
import { arch, platform, release } from 'node:os'
import { join } from 'node:path'
import { deskSettingsSchema } from '../../shared/desk/deskSettings.ts'
import type { Diagnostics, HostName } from '../../shared/diagnostics/diagnostics.ts'
import { staleArticles } from '../../store/articlesTable.ts'
import { countDiagnosed } from '../../store/countDiagnosed.ts'
import { schemaVersion } from '../../store/migrate.ts'
import { databaseName, type Store } from '../../store/openStore.ts'
import { listBackups } from '../backups/backupsFolder.ts'
import { readDesk } from '../desk/readDesk.ts'
import type { ProgramLog } from '../log/ProgramLog.ts'
import { settingFacts } from './settingFacts.ts'

/** So many of the log's last lines go with the diagnostics: what a person can still read before sending. */
const logLines = 60

export interface DiagnosedHost {
  name: HostName
  version: string
  language: string
  troubles: readonly { code: string }[]
  log: ProgramLog
}

/** What SQLite's own check said of the archive: how much is wrong, or null where it could not be read at all. */
export type CheckedIntegrity = { findings: number } | null

/** Puts the diagnostics together. What cannot be read of a broken archive stands as 0, and `integrity` says so. */
export function diagnose(store: Store, host: DiagnosedHost, checked: CheckedIntegrity): Diagnostics {
  const counts = orElse(() => countDiagnosed(store.reader), {
    articles: 0,
    trashed: 0,
    versions: 0,
    images: 0,
  })
  const backups = orElse(() => listBackups(store.folder), [])
  const findings = checked?.findings ?? 0
  const path = join(store.folder, databaseName)
  return {
    madeAt: Date.now(),
    program: { version: host.version, host: host.name, language: host.language },
    system: {
      platform: platform(),
      release: release(),
      processor: arch(),
      node: process.versions.node,
      electron: process.versions['electron'] ?? null,
      chromium: process.versions['chrome'] ?? null,
      sqlite: orElse(() => String(store.reader.prepare('SELECT sqlite_version()').pluck().get()), '?'),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      upSeconds: Math.round(process.uptime()),
      memory: process.memoryUsage.rss(),
    },
    archive: {
      format: orElse(() => schemaVersion(store.reader), 0),
      integrity: checked === null ? 'unreadable' : findings > 0 ? 'damaged' : 'whole',
      findings,
      bytes: sizeOf(path),
      logBytes: sizeOf(`${path}-wal`),
      freeBytes: orElse(() => roomIn(store.folder), null),
      ...counts,
      stale: orElse(() => staleArticles(store.reader).length, 0),
      backups: backups.length,
      newestBackup: backups[0]?.createdAt ?? null,
    },
    settings: orElse(() => settingFacts(deskSettingsSchema, readDesk(store.reader), ''), {}),
    troubles: host.troubles.map(({ code }) => code),
    log: host.log.lastLines(logLines),
  }
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Diagnostics are asked for when something is broken, so no part of them may keep the others from being told. */
function orElse<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}
