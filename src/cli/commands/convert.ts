import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import type { Status } from '../../shared/article/status.ts'
import { type ExportFormat, exportFormats } from '../../shared/contract/transfers.ts'
import { type CommandContext, UsageFault } from '../command.ts'
import { convertFile } from '../convertFile.ts'
import { eachInTurn } from '../eachInTurn.ts'
import { outputFolder } from '../outputFolder.ts'
import { formatNames, parseFormat, parseStatus } from '../parseOptions.ts'

interface ConvertOptions {
  to: ExportFormat
  out?: string
  status?: Status
}

/** `tahrir convert FILE… --to FORMAT`: from file to file, with no archive. */
export function addConvert(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('convert')
    .description(texts.convert)
    .argument('<file...>', texts.file)
    .requiredOption('--to <format>', texts.to(formatNames), parseFormat(texts))
    .option('--out <folder>', texts.outOfConvert)
    .option('--status <status>', texts.statusOfConvert, parseStatus(texts))
    .addHelpText('after', `\n${texts.convertDetails}`)
    .action((files: string[], options: ConvertOptions) => convert(context, files, options))
}

async function convert(context: CommandContext, files: string[], options: ConvertOptions): Promise<void> {
  const { terminal, texts } = context
  if (options.out === undefined && files.length > 1) throw new UsageFault(texts.outNeeded)
  const folder = options.out === undefined ? null : outputFolder(options.out, context, files)

  await eachInTurn(context, files, basename, async (file) => {
    const converted = await convertFile(file, options.to, options.status)
    if (!converted.ok) return context.fail(converted.error, file)
    if (folder === null) return void (await terminal.write(converted.value))
    const name = `${basename(file, extname(file))}${exportFormats[options.to]}`
    const written = await folder.write(name, converted.value)
    if (!written.ok) context.fail(written.error)
  })
}
