import { join } from 'node:path'
import { runTahrir } from '../../src/cli/runTahrir.ts'
import type { UiLanguage } from '../../src/shared/contract/system.ts'

/** Runs the command line in this process on the archive in `data`, with a terminal that remembers. */
export async function runTahrirHere(data: string, words: string[], language: UiLanguage = 'en') {
  let output = ''
  const notes: string[] = []
  const exitCode = await runTahrir(words, {
    language,
    version: '1.2.3',
    env: { TAHRIR_DATA: data },
    rendererFolder: join(data, 'renderer'),
    stopped: new AbortController().signal,
    terminal: {
      write: (text) => {
        output += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
        return Promise.resolve(true)
      },
      note: (sentence) => notes.push(sentence),
      progress: () => {},
    },
  })
  return { exitCode, output, notes }
}
