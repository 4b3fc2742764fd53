import type { Store } from '../store/openStore.ts'
import type { CommandContext } from './command.ts'

/** Opens the archive for `use` and closes it after. Says so where it cannot be opened. */
export async function withStore(
  context: CommandContext,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  // Loaded here, so that commands without an archive need no SQLite.
  const { openArchive } = await import('../services/backups/openArchive.ts')
  const { dataFolder } = await import('../store/dataFolder.ts')
  const opened = openArchive(dataFolder(context.env))
  if (!opened.ok) return context.fail(opened.error)
  try {
    await use(opened.value)
  } finally {
    opened.value.close()
  }
}
