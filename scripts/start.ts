import { pathToFileURL } from 'node:url'
import { hostLanguages } from '../src/services/hostLanguages.ts'
import { built } from './buildPaths.ts'
import { buildProgram } from './buildProgram.ts'
import {
  electronRuntime,
  fetchElectronRuntime,
  type Obstacle,
  obstacleToWindow,
  runElectron,
} from './startElectron.ts'
import { startTexts } from './startTexts.ts'

/**
 * `npm start`: builds what is stale and opens the program in Electron; where that cannot be, in the
 * browser, and says why. Words after `--` go to the host, such as `--port 8080`.
 */
const { env } = process
const words = process.argv.slice(2)
const { forcedLanguage, systemLanguage } = hostLanguages(env)
const texts = startTexts[forcedLanguage ?? systemLanguage]
const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)

if (buildProgram({ onlyIfStale: true, isQuiet: true })) {
  const obstacle = await openWindow()
  if (obstacle !== null) {
    say(texts.inBrowser[obstacle])
    await serveBrowser()
  }
} else {
  say(texts.buildFailed)
  process.exitCode = 1
}

/** Runs the program in a window of its own until it ends, or gives what stands against that. */
async function openWindow(): Promise<Obstacle | null> {
  const obstacle = obstacleToWindow(env)
  if (obstacle !== null) return obstacle
  if (electronRuntime(env) === null) fetchElectronRuntime(() => say(texts.fetching))
  const runtime = electronRuntime(env)
  if (runtime === null) return 'noRuntime'
  const exitCode = await runElectron(runtime, words, env)
  if (exitCode === null) return 'electronFailed'
  process.exitCode = exitCode
  return null
}

/** Becomes `tahrir serve --open`, in this process, so that a signal to it reaches the host. */
async function serveBrowser(): Promise<void> {
  process.argv = [process.execPath, built.cli, 'serve', '--open', ...words]
  await import(pathToFileURL(built.cli).href)
}
