import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import type { ExportProfile } from '../../shared/publishing/finishing.ts'
import type { Store } from '../../store/openStore.ts'
import { type CommandContext, UsageFault } from '../command.ts'
import { eachInTurn } from '../eachInTurn.ts'
import { outputFolder } from '../outputFolder.ts'
import { formatNames, parseFormat } from '../parseOptions.ts'
import { withStore } from '../withStore.ts'

interface ExportOptions {
  to?: ExportFormat
  out?: string
  all?: true
  profile?: string
  theme?: string
  index?: true
}

/** `tahrir export ID…|--all`: articles of the archive as files, by a format or by one of the desk's ways of exporting. */
export function addExport(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('export')
    .description(texts.export)
    .argument('[id...]', texts.ids)
    .option('--all', texts.all)
    .option('--to <format>', texts.to(formatNames), parseFormat(texts))
    .option('--profile <name>', texts.profile)
    .option('--theme <name>', texts.theme)
    .option('--index', texts.index)
    .option('--out <folder>', texts.out)
    .addHelpText('after', `\n${texts.exportDetails}`)
    .action((ids: string[], options: ExportOptions) => exportArticles(context, ids, options))
}

async function exportArticles(context: CommandContext, ids: string[], options: ExportOptions): Promise<void> {
  const { texts } = context
  const { to, out, profile, theme } = options
  if (ids.length > 0 === (options.all === true)) throw new UsageFault(texts.idsOrAll)
  if ((to === undefined) === (profile === undefined)) throw new UsageFault(texts.toOrProfile)
  if (to !== undefined && out === undefined) throw new UsageFault(texts.outOrProfile)
  if (to !== undefined && to !== 'html' && (theme !== undefined || options.index))
    throw new UsageFault(texts.onlyPages)
  if (out !== undefined) outputFolder(out, context)
  await withStore(context, async (store) => {
    if (to !== undefined && out !== undefined && options.index !== true)
      await exportFiles(context, store, ids, { ...options, to, out })
    else await exportPages(context, store, ids, options)
  })
}

/** Files of one format, each by itself. */
async function exportFiles(
  context: CommandContext,
  store: Store,
  ids: readonly string[],
  { all, to, out, theme }: ExportOptions & { to: ExportFormat; out: string },
): Promise<void> {
  const { articleExporter } = await import('../../services/export/articleExporter.ts')
  const { storeReply } = await import('../../services/storeReply.ts')
  const { allArticleIds } = await import('../../store/articlesTable.ts')
  const folder = outputFolder(out, context)
  // In the order in which they came in, so that the same archive gives the same names each time.
  const chosen = all
    ? storeReply(() => ({ ok: true as const, value: allArticleIds(store.reader) }))
    : { ok: true as const, value: ids }
  if (!chosen.ok) return context.fail(chosen.error)
  const exporter = articleExporter(store, { format: to, theme: theme ?? null })
  if (!exporter.ok) return context.fail(exporter.error)
  await eachInTurn(context, chosen.value, String, async (id) => {
    const file = exporter.value(id)
    if (!file.ok) return context.failArticle(file.error, id)
    const { name, bytes } = file.value
    const written = await folder.write(name, bytes)
    if (!written.ok) context.fail(written.error)
  })
}

/** A folder as the screen fills it: with names that stay, and pages with an index and a feed. */
async function exportPages(
  context: CommandContext,
  store: Store,
  ids: readonly string[],
  { all, to, out, profile: asked, theme, index }: ExportOptions,
): Promise<void> {
  const { texts, terminal, stopped } = context
  const { exportPlace } = await import('../../services/publishing/exportPlace.ts')
  const { exportToFolder } = await import('../../services/publishing/exportMany.ts')
  const { wishOf } = await import('../../services/publishing/finishArticle.ts')
  const profile = asked === undefined ? null : await profileOf(context, store, asked)
  const wish = profile === null ? { format: to ?? 'html' } : wishOf(profile, true)
  if (wish.format !== 'html' && (theme !== undefined || index)) throw new UsageFault(texts.onlyPages)
  const place =
    profile === null || out !== undefined
      ? { ok: true as const, value: { name: basename(out ?? ''), isChosen: false, path: resolve(out ?? '') } }
      : await exportPlace(store, profile)
  if (!place.ok) return context.fail(place.error)
  const exported = await exportToFolder(store, {
    ids: all ? null : ids,
    wish: { ...wish, ...(theme === undefined ? {} : { theme }) },
    place: place.value,
    hasIndex: wish.format === 'html',
    isStopped: () => stopped.aborted,
    onProgress: ({ done, total, headline }) => terminal.progress(`${done}/${total} ${headline}`),
  })
  if (!exported.ok) return context.fail(exported.error)
  for (const { id, failure } of exported.value.failures) context.failArticle(failure, id)
  if (stopped.aborted) context.interrupt()
}

/** The desk's way of exporting with this name or id. */
async function profileOf({ texts }: CommandContext, store: Store, asked: string): Promise<ExportProfile> {
  const { readDesk } = await import('../../services/desk/readDesk.ts')
  const { profiles } = readDesk(store.reader).finishing
  const found = profiles.find(({ name }) => name === asked) ?? profiles.find(({ id }) => id === asked)
  if (found === undefined)
    throw new UsageFault(texts.profileMissing(asked, profiles.map(({ name }) => name).join(', ')))
  return found
}
