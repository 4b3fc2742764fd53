import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { changeLines } from '../../shared/article/changeLines.ts'
import type { Status } from '../../shared/article/status.ts'
import { type ExportFormat, exportFormats } from '../../shared/contract/transfers.ts'
import { type Conversion, conversionPlaces } from '../../shared/text/convert/conversions.ts'
import { type CommandContext, UsageFault } from '../command.ts'
import { convertFile } from '../convertFile.ts'
import { eachInTurn } from '../eachInTurn.ts'
import { outputFolder } from '../outputFolder.ts'
import { conversionList, formatNames, parseConversion, parseFormat, parseStatus } from '../parseOptions.ts'

interface ConvertOptions {
  to: ExportFormat
  out?: string
  status?: Status
  change?: Conversion[]
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
    .option('--change <what>', texts.change(conversionList), parseConversion(texts))
    .addHelpText('after', `\n${texts.convertDetails}`)
    .action((files: string[], options: ConvertOptions) => convert(context, files, options))
}

async function convert(context: CommandContext, files: string[], options: ConvertOptions): Promise<void> {
  const { terminal, texts } = context
  const { change: changes = [] } = options
  if (options.out === undefined && files.length > 1) throw new UsageFault(texts.outNeeded)
  const folder = options.out === undefined ? null : outputFolder(options.out, context, files)

  await eachInTurn(context, files, basename, async (file) => {
    let count = 0
    const converted = await convertFile(file, options.to, options.status, (given, language) => {
      let document = given
      for (const conversion of changes) {
        const changed = changeLines(document, language, (line) => conversionPlaces(line, conversion))
        document = changed.document
        count += changed.count
      }
      return document
    })
    if (!converted.ok) return context.fail(converted.error, file)
    if (changes.length > 0) terminal.note(texts.changed(basename(file), count))
    if (folder === null) return void (await terminal.write(converted.value))
    const name = `${basename(file, extname(file))}${exportFormats[options.to]}`
    const written = await folder.write(name, converted.value)
    if (!written.ok) context.fail(written.error)
  })
}
