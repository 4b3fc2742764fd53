import { basename } from 'node:path'
import type { Command } from 'commander'
import { describeReport } from '../../shared/import/describeReport.ts'
import type { CommandContext } from '../command.ts'
import { eachInTurn } from '../eachInTurn.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

/** `tahrir import FILE…`: files into the archive, each whole or not at all. */
export function addImport(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('import')
    .description(texts.import)
    .argument('<file...>', texts.file)
    .option('--report', texts.report)
    .action((files: string[], { report }: { report?: true }) => importFiles(context, files, report === true))
}

async function importFiles(context: CommandContext, files: string[], tells: boolean): Promise<void> {
  const { importArticle } = await import('../../services/import/importArticle.ts')
  const { readArticleFile } = await import('../../services/import/readArticleFile.ts')
  const { readFileBytes } = await import('../../services/import/readFileBytes.ts')
  await withStore(context, (store) =>
    eachInTurn(context, files, basename, async (path) => {
      const file = await readFileBytes(path)
      if (!file.ok) return context.fail(file.error, path)
      const read = readArticleFile(file.value.name, file.value.bytes)
      if (!read.ok) return context.fail(read.error, path)
      const imported = importArticle(store, read.value)
      if (!imported.ok) return context.fail(imported.error)
      // Goes on where nobody reads what is printed: the files are what the person asked for.
      const { id, headline } = imported.value
      await context.terminal.write(`${id}\t${printable(headline)}\n`)
      if (!tells) return
      const { understood, leftOut } = describeReport(read.value.report, context.language)
      context.terminal.note(`${file.value.name}: ${understood}`)
      if (leftOut !== null) context.terminal.note(`${file.value.name}: ${leftOut}`)
    }),
  )
}
