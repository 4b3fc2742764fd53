import type { Command } from 'commander'
import type { CommandContext } from '../command.ts'
import { withStore } from '../withStore.ts'

/** `tahrir verify [--rebuild]`: whether the archive is whole, to the last document. */
export function addVerify(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('verify')
    .description(texts.verify)
    .option('--rebuild', texts.rebuild)
    .action((options: { rebuild?: true }) => verify(context, options.rebuild === true))
}

async function verify(context: CommandContext, isRebuilding: boolean): Promise<void> {
  const { verifyArchive, rebuildProjections } = await import('../../services/backups/verifyArchive.ts')
  const { articleIdOf } = await import('../../store/articlesTable.ts')
  const { terminal, texts } = context
  const tell = (done: number, all: number) => terminal.progress(`${done}/${all}`)
  await withStore(context, async (store) => {
    if (isRebuilding) {
      const rebuilt = rebuildProjections(store, tell)
      if (!rebuilt.ok) return context.fail(rebuilt.error)
      terminal.note(texts.rebuilt(rebuilt.value.rebuilt))
    }
    const check = verifyArchive(store, tell)
    if (!check.ok) return context.fail(check.error)
    const { articles, words, damage, unreadable, stale } = check.value
    for (const number of unreadable) context.complain(texts.unreadable(articleIdOf(store.reader, number)))
    if (damage.length > 0) context.complain(texts.damaged(damage.length))
    if (stale > 0) terminal.note(texts.stale(stale))
    if (damage.length + unreadable.length === 0) await terminal.write(`${texts.verified(articles, words)}\n`)
  })
}
