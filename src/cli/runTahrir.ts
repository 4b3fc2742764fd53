import { Command, CommanderError } from 'commander'
import { describeFailure } from '../shared/failures/describeFailure.ts'
import type { Failure } from '../shared/rpc/failure.ts'
import { cliTexts } from './cliTexts.ts'
import { type CommandContext, exitCodes, UsageFault } from './command.ts'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addConvert } from './commands/convert.ts'
import { addDiagnostics } from './commands/diagnostics.ts'
import { addExport } from './commands/export.ts'
import { addGenerate } from './commands/generate.ts'
import { addImport } from './commands/import.ts'
import { addList } from './commands/list.ts'
import { addRestore } from './commands/restore.ts'
import { addServe } from './commands/serve.ts'
import { addShow } from './commands/show.ts'
import { addVerify } from './commands/verify.ts'
import { addVersions } from './commands/versions.ts'

export type RunOptions = Omit<
  CommandContext,
  'texts' | 'fail' | 'failArticle' | 'complain' | 'interrupt' | 'foundErrors'
>

/**
 * Runs `tahrir` with the words that follow its name. Resolves to the exit code; what is wrong with the
 * words or the files has then been said on standard error. Rejects only at a mistake of the program.
 */
export async function runTahrir(words: readonly string[], options: RunOptions): Promise<number> {
  let exitCode: number = exitCodes.done
  const complain = (sentence: string) => {
    options.terminal.note(sentence)
    exitCode = exitCodes.refused
  }
  const describe = (failure: Failure) => describeFailure(failure, options.language)
  const context: CommandContext = {
    ...options,
    texts: cliTexts[options.language],
    complain,
    fail(failure, file) {
      const details = file === undefined ? failure.details : { ...failure.details, name: file }
      complain(describe({ ...failure, details }))
    },
    foundErrors: () => {
      if (exitCode === exitCodes.done) exitCode = exitCodes.foundErrors
    },
    interrupt: () => {
      exitCode = exitCodes.interrupted
    },
    failArticle: (failure, id) => complain(`${id}: ${describe(failure)}`),
  }

  const output: string[] = []
  try {
    await createProgram(context, output).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof UsageFault) complain(error.message)
    else if (error instanceof CommanderError) exitCode = usageExit(error, context)
    else throw error
  } finally {
    options.terminal.progress(null)
  }
  if (output.length > 0) await options.terminal.write(output.join(''))
  return exitCode
}

/** The commands and their help. What `--help` and `--version` print is put into `output`. */
function createProgram(context: CommandContext, output: string[]): Command {
  const { texts, version } = context
  const program = new Command('tahrir')
    .description(texts.program)
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.push(text), writeErr: () => {}, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => texts.titles[title] ?? title })
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.helpCommand)
  for (const add of [
    addConvert,
    addImport,
    addList,
    addShow,
    addVersions,
    addExport,
    addCheck,
    addServe,
    addBackup,
    addRestore,
    addVerify,
    addDiagnostics,
    addGenerate,
  ])
    add(program, context)
  for (const command of [program, ...program.commands])
    command.version(version, '-V, --version', texts.version)
  return program
}

function usageExit(error: CommanderError, { texts, terminal }: CommandContext): number {
  if (error.exitCode === 0) return exitCodes.done
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  terminal.note(texts.usage[error.code]?.(what) ?? texts.commandMissing)
  return exitCodes.refused
}
