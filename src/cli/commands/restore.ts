import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command.ts'

/** `tahrir restore FILE`: a backup in the place of the archive, also while a host has it open. */
export function addRestore(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('restore')
    .description(texts.restore)
    .argument('<file>', texts.restoreFile)
    .action((file: string) => restore(context, file))
}

async function restore(context: CommandContext, file: string): Promise<void> {
  const { backupsFolder } = await import('../../services/backups/backupsFolder.ts')
  const { restoreIntoFolder } = await import('../../services/backups/restoreIntoFolder.ts')
  const { dataFolder } = await import('../../store/dataFolder.ts')
  const folder = dataFolder(context.env)
  const named = join(backupsFolder(folder), file)
  const isName = !existsSync(resolve(file)) && basename(file) === file && existsSync(named)
  const restored = await restoreIntoFolder(folder, isName ? named : resolve(file))
  // Only where the backup is to blame is its file the one to name; otherwise it is that of the archive.
  if (!restored.ok) {
    return context.fail(restored.error, restored.error.code.startsWith('backup') ? file : undefined)
  }
  const { articles, words, kept } = restored.value
  context.terminal.note(context.texts.restored(articles, words, kept))
}
