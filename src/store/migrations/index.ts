import { articles0010 } from './0010-articles.ts'
import type { Migration } from './migration.ts'

/** All migrations, the oldest first. */
export const migrations: readonly Migration[] = [articles0010]
