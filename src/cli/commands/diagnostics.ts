import type { Command } from 'commander'
import type { CommandContext } from '../command.ts'
import { withStore } from '../withStore.ts'

/** `tahrir diagnostics`: what helps whoever looks for a fault, without anything that people wrote. */
export function addDiagnostics(program: Command, context: CommandContext): void {
  program
    .command('diagnostics')
    .description(context.texts.diagnostics)
    .action(() => diagnoseArchive(context))
}

async function diagnoseArchive(context: CommandContext): Promise<void> {
  const { diagnose } = await import('../../services/diagnostics/diagnose.ts')
  const { openLog } = await import('../../services/log/openLog.ts')
  const { storeReply } = await import('../../services/storeReply.ts')
  const { diagnosticsText } = await import('../../shared/diagnostics/diagnosticsText.ts')
  const { succeed } = await import('../../shared/rpc/failure.ts')
  const { countFaults } = await import('../../store/checkDatabase.ts')
  const { terminal, version, language } = context
  await withStore(context, async (store) => {
    const checked = storeReply(() => succeed({ findings: countFaults(store.reader) }))
    const log = openLog(store.folder)
    const host = { name: 'commandLine', version, language, troubles: [], log } as const
    const diagnostics = diagnose(store, host, checked.ok ? checked.value : null)
    await terminal.write(diagnosticsText(diagnostics, language))
  })
}
