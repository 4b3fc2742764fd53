import { articles0010 } from './0010-articles.ts'
import { assets0020 } from './0020-assets.ts'
import { versions0030 } from './0030-versions.ts'
import { library0040 } from './0040-library.ts'
import { lexicon0060 } from './0060-lexicon.ts'
import { safety0070 } from './0070-safety.ts'
import { deskWords0080 } from './0080-desk-words.ts'
import type { Migration } from './migration.ts'

/** All migrations, the oldest first. */
export const migrations: readonly Migration[] = [
  articles0010,
  assets0020,
  versions0030,
  library0040,
  lexicon0060,
  safety0070,
  deskWords0080,
]
