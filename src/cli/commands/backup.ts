import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

/** `tahrir backup [FILE]`: the whole archive in one file, checked. Prints PATH<TAB>ARTICLES<TAB>WORDS. */
export function addBackup(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('backup')
    .description(texts.backup)
    .argument('[file]', texts.backupFile)
    .action((file: string | undefined) => backUp(context, file))
}

async function backUp(context: CommandContext, file: string | undefined): Promise<void> {
  const { backupsFolder, freeBackupName } = await import('../../services/backups/backupsFolder.ts')
  const { isInTheWay } = await import('../../services/backups/isInTheWay.ts')
  const { writeBackup } = await import('../../services/backups/writeBackup.ts')
  await withStore(context, async ({ reader, folder }) => {
    const now = Date.now()
    const path =
      file === undefined ? join(backupsFolder(folder), freeBackupName(folder, 'byHand', now)) : resolve(file)
    if (isInTheWay(path, folder)) return context.complain(context.texts.backupInTheWay(printable(path)))
    const written = writeBackup(reader, path, { reason: 'byHand', now })
    if (!written.ok) return context.fail(written.error)
    const { articles, words } = written.value
    await context.terminal.write(`${[printable(path), articles, words].join('	')}
`)
  })
}
