import type { Command } from 'commander'
import { fail } from '../../shared/failures/fail.ts'
import type { VersionRow } from '../../shared/history/version.ts'
import type { CommandContext } from '../command.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

/** As many versions as an article has; a list of more would have to be paged. */
const mostVersions = 1_000_000

/** `tahrir versions ID`: what the history of an article has kept, the newest first. */
export function addVersions(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('versions')
    .description(texts.versions)
    .argument('<id>', texts.id)
    .option('--json', texts.jsonVersions)
    .action((id: string, options: { json?: true }) => versions(context, id, options.json === true))
}

async function versions(context: CommandContext, id: string, asJson: boolean): Promise<void> {
  const { findArticle } = await import('../../store/articlesTable.ts')
  const { listVersions } = await import('../../store/versionsTable.ts')
  await withStore(context, async (store) => {
    const row = findArticle(store.reader, id)
    if (row === null) return context.failArticle(fail('articleMissing').error, id)
    const rows = listVersions(store.reader, row.number, { before: null, limit: mostVersions })
    const shown = rows.map(({ keptAt, ...rest }) => ({ ...rest, keptAt: new Date(keptAt).toISOString() }))
    await context.terminal.write(asJson ? `${JSON.stringify(shown, null, 2)}\n` : rows.map(line).join(''))
  })
}

/** Number, time, why, name, who, status and length, with tabs between. */
function line({ number, keptAt, reason, name, person, status, words }: VersionRow): string {
  const fields = [number, new Date(keptAt).toISOString(), reason, name, person, status, words]
  return `${fields.map((field) => printable(String(field))).join('\t')}\n`
}
