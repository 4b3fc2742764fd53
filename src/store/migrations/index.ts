import { articles0010 } from './0010-articles.ts'
import { safety0070 } from './0070-safety.ts'
import type { Migration } from './migration.ts'

/** All migrations, the oldest first. */
export const migrations: readonly Migration[] = [articles0010, safety0070]
