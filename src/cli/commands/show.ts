import type { Command } from 'commander'
import { articleLines } from '../articleLines.ts'
import type { CommandContext } from '../command.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

/** `tahrir show ID`: an article to read, or its JSON. */
export function addShow(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('show')
    .description(texts.show)
    .argument('<id>', texts.id)
    .option('--json', texts.jsonArticle)
    .action((id: string, options: { json?: true }) => show(context, id, options.json === true))
}

async function show(context: CommandContext, id: string, asJson: boolean): Promise<void> {
  const { readArticle } = await import('../../services/export/readArticle.ts')
  const { renderArticle } = await import('../../services/export/renderArticle.ts')
  await withStore(context, async (store) => {
    const article = readArticle(store, id, asJson)
    if (!article.ok) return context.failArticle(article.error, id)
    const output = asJson
      ? renderArticle(article.value, 'json').bytes
      : `${articleLines(article.value).map(printable).join('\n')}\n`
    await context.terminal.write(output)
  })
}
