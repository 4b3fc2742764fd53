import { join } from 'node:path'

/** The folder of package.json, whatever folder a script was started from. */
export const projectFolder = join(import.meta.dirname, '..')

/** All that is built, and what the scripts keep from one run to the next. */
export const outFolder = join(projectFolder, 'out')

/** What a whole build leaves. */
export const built = {
  main: join(outFolder, 'node', 'main.js'),
  cli: join(outFolder, 'node', 'cli.js'),
  storeWorker: join(outFolder, 'node', 'storeWorker.js'),
  preload: join(outFolder, 'preload', 'preload.cjs'),
  page: join(outFolder, 'renderer', 'index.html'),
}
