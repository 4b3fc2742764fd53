import type { Command } from 'commander'
import type { Status } from '../../shared/article/status.ts'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { CommandContext } from '../command.ts'
import { parseStatus } from '../parseOptions.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

interface ListOptions {
  status?: Status
  json?: true
}

const pageSize = 500

/** `tahrir list [QUERY]`: the newest first, or with a query the best match first. */
export function addList(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('list')
    .description(texts.list)
    .argument('[query...]', texts.query)
    .option('--status <status>', texts.status, parseStatus(texts))
    .option('--json', texts.jsonList)
    .action((words: string[], options: ListOptions) => list(context, words, options))
}

async function list(context: CommandContext, words: string[], options: ListOptions): Promise<void> {
  const { listArticles } = await import('../../services/library/listArticles.ts')
  const { storeReply } = await import('../../services/storeReply.ts')
  const { terminal, stopped } = context
  const query = words.length > 0 ? words.join(' ') : undefined
  await withStore(context, async (store) => {
    let cursor: string | undefined
    let written = 0
    do {
      const request = { query, status: options.status, limit: pageSize, cursor }
      const page = storeReply(() => listArticles(store, request))
      if (!page.ok) return context.fail(page.error)
      for (const row of page.value.rows) {
        const separator = written === 0 ? '[\n' : ',\n'
        const isRead = await terminal.write(options.json ? `${separator}${jsonOf(row)}` : lineOf(row))
        if (!isRead) return
        if (stopped.aborted) return context.interrupt()
        written += 1
      }
      cursor = page.value.cursor ?? undefined
    } while (cursor !== undefined)
    if (options.json) await terminal.write(written === 0 ? '[]\n' : '\n]\n')
  })
}

function jsonOf({ id, headline, status, language, words, updatedAt }: ArticleRow): string {
  const entry = { id, headline, status, language, words, updatedAt: new Date(updatedAt).toISOString() }
  return `  ${JSON.stringify(entry)}`
}

function lineOf({ id, headline, status, words, updatedAt }: ArticleRow): string {
  return `${[id, status, new Date(updatedAt).toISOString(), words, printable(headline)].join('\t')}\n`
}
