import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Finding } from '../../shared/checks/finding.ts'
import type { Store } from '../../store/openStore.ts'
import type { CommandContext } from '../command.ts'
import { fileArticle } from '../fileArticle.ts'
import { printable } from '../terminal.ts'
import { withStore } from '../withStore.ts'

/** `tahrir check ID|FILE`: what the proofreader finds, by the desk's settings where there is an archive. */
export function addCheck(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('check')
    .description(texts.check)
    .argument('<id|file>', texts.idOrFile)
    .option('--json', texts.jsonFindings)
    .addHelpText('after', `\n${texts.checkDetails}`)
    .action((what: string, options: { json?: true }) => check(context, what, options.json === true))
}

async function check(context: CommandContext, what: string, asJson: boolean): Promise<void> {
  if (isFile(what)) return checkFile(context, what, asJson)
  const { readArticle } = await import('../../services/export/readArticle.ts')
  const { checkArticle } = await import('../../services/checks/checkArticle.ts')
  const { readIgnoredOf } = await import('../../services/checks/readIgnoredOf.ts')
  const { spellerHere } = await import('../../services/checks/spellingFiles.ts')
  await withStore(context, async (store) => {
    const article = readArticle(store, what)
    if (!article.ok) return context.failArticle(article.error, what)
    const ignored = readIgnoredOf(store, what)
    await print(context, await checkArticle(store, article.value, spellerHere(), { ignored }), asJson)
  })
}

async function checkFile(context: CommandContext, path: string, asJson: boolean): Promise<void> {
  const article = await fileArticle(path, undefined)
  if (!article.ok) return context.fail(article.error, path)
  const { checkArticle } = await import('../../services/checks/checkArticle.ts')
  const { spellerHere } = await import('../../services/checks/spellingFiles.ts')
  const checked = async (store: Store | null) =>
    print(context, await checkArticle(store, article.value, spellerHere()), asJson)
  // A file can be checked where there is no archive, and none is made for it.
  if (!(await hasArchive(context))) return checked(null)
  await withStore(context, checked)
}

async function print(context: CommandContext, findings: readonly Finding[], asJson: boolean): Promise<void> {
  const { terminal, texts, language } = context
  if (findings.some(({ severity }) => severity === 'error')) context.foundErrors()
  if (asJson) return void (await terminal.write(`${JSON.stringify({ findings }, null, 2)}\n`))
  const lines = findings.map(({ code, severity, message, field, start, text, suggestions }) =>
    [`${field}:${start}`, texts.severities[severity], code, message[language], place(text, suggestions[0])]
      .filter((part) => part !== '')
      .join('\t'),
  )
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  lines.push(texts.found(count('error'), count('warning'), count('hint')))
  await terminal.write(`${lines.map((line) => line.split('\t').map(printable).join('\t')).join('\n')}\n`)
}

/** What was found and what should stand there, both cut where they are long. */
function place(text: string, right: string | undefined): string {
  if (text === '') return ''
  return right === undefined ? `[${cut(text)}]` : `[${cut(text)}] → [${cut(right)}]`
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= longestShown
    ? text
    : `${letters.slice(0, 12).join('')}…${letters.slice(-8).join('')}`
}

/** In code points. */
const longestShown = 40

async function hasArchive({ env }: CommandContext): Promise<boolean> {
  const { dataFolder } = await import('../../store/dataFolder.ts')
  const { databaseName } = await import('../../store/openStore.ts')
  return existsSync(join(dataFolder(env), databaseName))
}

function isFile(what: string): boolean {
  try {
    return statSync(what).isFile() || /[/\\.]/.test(what)
  } catch {
    // A path that names no file is complained of as one; an ID has neither stroke nor full stop.
    return /[/\\.]/.test(what)
  }
}
