import { once } from 'node:events'
import type { Command } from 'commander'
import { addressOf } from '../../browser-host/addressOf.ts'
import type { BrowserHost } from '../../browser-host/startBrowserHost.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { Failure } from '../../shared/rpc/failure.ts'
import type { CommandContext } from '../command.ts'
import { openBrowser } from '../openBrowser.ts'
import { parsePort } from '../parseOptions.ts'

/** How long a host that is told to stop waits for its pages, and for what it is in the middle of, in milliseconds. */
const savingTime = 2000
const settlingTime = 10_000

interface ServeOptions {
  port?: number
  open?: true
}

/** `tahrir serve`: the browser host, until it is told to stop. Prints one line when ready: the address. */
export function addServe(program: Command, context: CommandContext): void {
  const { texts } = context
  program
    .command('serve')
    .description(texts.serve)
    .option('--port <number>', texts.port, parsePort(texts))
    .option('--open', texts.open)
    .action((options: ServeOptions) => serve(context, options))
}

async function serve(context: CommandContext, { port = 0, open }: ServeOptions): Promise<void> {
  const { env, version, rendererFolder, stopped, terminal, texts } = context
  const { createServices } = await import('../../services/createServices.ts')
  const { hostLanguages } = await import('../../services/hostLanguages.ts')
  const { systemUser } = await import('../../services/systemUser.ts')
  const { startBrowserHost } = await import('../../browser-host/startBrowserHost.ts')
  const { claimArchive } = await import('../../store/claimArchive.ts')
  const { openForHost } = await import('../../services/backups/openForHost.ts')
  const { startStoreWorker } = await import('../../services/worker/startStoreWorker.ts')
  const { putSample } = await import('../../services/start/putSample.ts')
  const { dataFolder } = await import('../../store/dataFolder.ts')
  const { openLog } = await import('../../services/log/openLog.ts')

  const folder = dataFolder(env)
  const opened = openForHost(folder)
  if (!opened.ok) return context.fail(opened.error)
  const claim = claimArchive(folder)
  if (!claim.ok) {
    opened.value.store.close()
    return handOver(context, folder, claim.error, open)
  }
  for (const trouble of opened.value.troubles) terminal.note(describeFailure(trouble, context.language))
  const log = openLog(folder)
  process.on('uncaughtExceptionMonitor', (error) => log.bug('uncaught', error))
  log.info('start', { host: 'browser', version, node: process.versions.node, pid: process.pid })
  putSample(opened.value.store, env)
  const serviceHost = createServices(opened.value.store, {
    troubles: opened.value.troubles,
    ...hostLanguages(env),
    version,
    dialogs: null,
    worker: startStoreWorker(folder),
    systemUser: systemUser(),
    name: 'browser',
    log,
  })
  let host: BrowserHost
  try {
    host = await startBrowserHost({ serviceHost, rendererFolder, port, dataFolder: folder })
  } catch (error) {
    serviceHost.close()
    claim.value.release()
    return context.complain(startFault(error as NodeJS.ErrnoException, port, context))
  }

  await terminal.write(`${host.address}\n`)
  if (open) await openBrowser(host.address, env)
  if (!stopped.aborted) await once(stopped, 'abort')
  await serviceHost.saveAll(savingTime)
  await host.close()
  await serviceHost.settled(settlingTime)
  serviceHost.close()
  log.info('stop', { host: 'browser', pid: process.pid })
  claim.value.release()
  terminal.note(texts.stopped)
}

/** The archive is open in another host: a browser host gives its address, and the person goes on there. */
async function handOver(
  context: CommandContext,
  folder: string,
  failure: Failure,
  open?: true,
): Promise<void> {
  const { readHostRecord } = await import('../../browser-host/hostRecord.ts')
  const record = readHostRecord(folder)
  if (record === null) return context.fail(failure)
  const address = addressOf(record)
  await context.terminal.write(`${address}\n`)
  context.terminal.note(context.texts.handedOver)
  if (open) await openBrowser(address, context.env)
}

/** What a person reads where the host cannot start. An error that no machine or person can cause is thrown on. */
function startFault(error: NodeJS.ErrnoException, port: number, { texts }: CommandContext): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return texts.portTaken(port)
    case 'EACCES':
      return error.syscall === 'listen' ? texts.portForbidden(port) : texts.recordUnwritable
    case 'ENOENT':
      return texts.rendererMissing
    case 'ENOSPC':
    case 'EROFS':
      return texts.recordUnwritable
    default:
      throw error
  }
}
