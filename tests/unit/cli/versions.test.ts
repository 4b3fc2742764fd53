import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/services/createServices.ts'
import { emptyArticle, importArticle } from '../../../src/services/import/importArticle.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'
import { testHost } from '../../harness/testHost.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-cli-versions-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...words: string[]) => runTahrirHere(folder, words)

describe('tahrir versions', () => {
  it('lists what the history of an article has kept, as lines and as JSON', async () => {
    const opened = openStore(folder)
    if (!opened.ok) throw new Error(opened.error.message)
    const host = createServices(opened.value, testHost)
    const imported = importArticle(opened.value, emptyArticle('ar'))
    if (!imported.ok) throw new Error(imported.error.message)
    const { id } = imported.value
    const caller = { id: 'one', emit: () => {} }
    await host.services['versions.keep']({ id, name: 'قبل\tالتحرير' }, caller)
    await host.services['articles.setStatus']({ id, status: 'inReview' }, caller)
    host.close()

    const { exitCode, output } = await run('versions', id)
    expect(exitCode).toBe(0)
    const lines = output.trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t').slice(2))).toEqual([
      ['status', '', 'laila', 'inReview', '0'],
      ['named', 'قبل التحرير', 'laila', 'draft', '0'],
    ])
    expect(JSON.parse((await run('versions', id, '--json')).output)).toMatchObject([
      { reason: 'status', status: 'inReview', person: 'laila' },
      { reason: 'named', name: 'قبل\tالتحرير' },
    ])
  })

  it('says that there is no such article', async () => {
    expect(await run('versions', 'nobody')).toMatchObject({
      exitCode: 2,
      output: '',
      notes: [expect.stringContaining('nobody')],
    })
  })
})
