import type { Command } from 'commander'
import { type CommandContext, UsageFault } from '../command.ts'
import { withStore } from '../withStore.ts'

interface GenerateOptions {
  seed: number
}

/**
 * `tahrir generate COUNT --seed S`: a made archive for measurements and trials. Not in the help: it is for
 * those who work on the program, and nobody wants a hundred thousand made pieces among their own.
 */
export function addGenerate(program: Command, context: CommandContext): void {
  program
    .command('generate <count>', { hidden: true })
    .option('--seed <number>', '', number(context, 0xffffffff), 1)
    .action((count: string, options: GenerateOptions) =>
      generate(context, number(context, 10_000_000)(count), options),
    )
}

async function generate(context: CommandContext, count: number, { seed }: GenerateOptions): Promise<void> {
  const { generateInto } = await import('../../services/generate/generateInto.ts')
  const { terminal, stopped } = context
  await withStore(context, async (store) => {
    const reply = await generateInto(store, { count, seed }, (written) => {
      terminal.progress(`${written}/${count}`)
      return !stopped.aborted
    })
    if (!reply.ok) return context.fail(reply.error)
    if (reply.value < count) context.interrupt()
    await terminal.write(`${reply.value}\n`)
  })
}

const number =
  ({ texts }: CommandContext, most: number) =>
  (value: string): number => {
    if (/^\d{1,10}$/.test(value) && Number(value) <= most) return Number(value)
    throw new UsageFault(texts.numberInvalid(value, most))
  }
