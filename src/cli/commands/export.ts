import type { Command } from 'commander'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { type CommandContext, UsageFault } from '../command.ts'
import { eachInTurn } from '../eachInTurn.ts'
import { outputFolder } from '../outputFolder.ts'
import { formatNames, parseFormat } from '../parseOptions.ts'
import { withStore } from '../withStore.ts'

interface ExportOptions {
  to: ExportFormat
  out: string
  all?: true
}

/** `tahrir export ID…|--all --to FORMAT --out DIR`: articles of the archive as files. */
export function addExport(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('export')
    .description(texts.export)
    .argument('[id...]', texts.ids)
    .option('--all', texts.all)
    .requiredOption('--to <format>', texts.to(formatNames), parseFormat(texts))
    .requiredOption('--out <folder>', texts.out)
    .addHelpText('after', `\n${texts.exportDetails}`)
    .action((ids: string[], options: ExportOptions) => exportArticles(context, ids, options))
}

async function exportArticles(context: CommandContext, ids: string[], options: ExportOptions): Promise<void> {
  const { texts } = context
  if (ids.length > 0 === (options.all === true)) throw new UsageFault(texts.idsOrAll)
  const folder = outputFolder(options.out, context)
  const { articleExporter } = await import('../../services/export/articleExporter.ts')
  const { storeReply } = await import('../../services/storeReply.ts')
  const { allArticleIds } = await import('../../store/articlesTable.ts')
  await withStore(context, async (store) => {
    // In the order in which they came in, so that the same archive gives the same names each time.
    const chosen = options.all
      ? storeReply(() => ({ ok: true as const, value: allArticleIds(store.reader) }))
      : { ok: true as const, value: ids }
    if (!chosen.ok) return context.fail(chosen.error)
    const exporter = articleExporter(store, { format: options.to })
    if (!exporter.ok) return context.fail(exporter.error)
    await eachInTurn(context, chosen.value, String, async (id) => {
      const file = exporter.value(id)
      if (!file.ok) return context.failArticle(file.error, id)
      const { name, bytes } = file.value
      const written = await folder.write(name, bytes)
      if (!written.ok) context.fail(written.error)
    })
  })
}
