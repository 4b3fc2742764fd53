import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostLanguages } from '../services/hostLanguages.ts'
import { describeFailure } from '../shared/failures/describeFailure.ts'
import { fail } from '../shared/failures/fail.ts'
import { exitCodes } from './command.ts'
import { runTahrir } from './runTahrir.ts'
import { processTerminal } from './terminal.ts'

// The entry of `out/node/cli.js`, which bin/tahrir.cjs loads. All paths of the program start here.
const projectFolder = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))

const { forcedLanguage, systemLanguage } = hostLanguages(process.env)
const language = forcedLanguage ?? systemLanguage
const terminal = processTerminal(process)

// A first signal lets the work in hand come to its end; a second one does not wait.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(exitCodes.interrupted)
    stop.abort()
  })
}

try {
  process.exitCode = await runTahrir(process.argv.slice(2), {
    terminal,
    language,
    env: process.env,
    version,
    rendererFolder: join(projectFolder, 'out', 'renderer'),
    stopped: stop.signal,
  })
} catch (error) {
  terminal.note(describeFailure(fail('internal').error, language))
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = exitCodes.bug
}
