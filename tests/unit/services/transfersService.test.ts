import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { transfersService } from '../../../src/services/transfersService.ts'
import { BatchWork } from '../../../src/services/work/BatchWork.ts'
import { describeFailure } from '../../../src/shared/failures/describeFailure.ts'
import { expectValue } from '../../contract/expectValue.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

describe('Files that are imported by a dialog', () => {
  let archive: ReturnType<typeof temporaryStore>
  beforeEach(() => {
    archive = temporaryStore()
  })
  afterEach(() => archive.dispose())

  it('each have their outcome, also where the program stumbles over one', async () => {
    const { store, folder } = archive
    const files = join(folder, 'files')
    mkdirSync(files)
    const paths = ['أول.txt', 'ثان.txt', 'ثالث.txt'].map((name) => join(files, name))
    for (const path of paths) writeFileSync(path, 'عنوان الخبر\n\nنص الخبر كاملًا.\n')
    const bugs: string[] = []
    let wasListTold = false
    const service = transfersService(
      store,
      {
        dialogs: {
          openFiles: async () => [...paths, join(files, 'مفقود.txt')],
          saveFile: async () => null,
          chooseFolder: async () => null,
        },
        // Bugs such as any program may have: a host that throws, and an archive that is closed too early.
        onFileImported({ path }) {
          if (path === paths[0]) throw new TypeError('a bug')
          store.close()
        },
      },
      {
        batches: new BatchWork(() => undefined),
        onListChanged: () => (wasListTold = true),
        onBug: (method) => bugs.push(method),
      },
    )
    const caller = { id: 'a', emit() {} }
    const { outcomes } = expectValue(await service['transfers.importByDialog']({}, caller))
    expect(
      outcomes.map(({ name, imported, failure }) => [name, imported?.headline ?? failure?.code]),
    ).toEqual([
      ['أول.txt', 'عنوان الخبر'],
      ['ثان.txt', 'عنوان الخبر'],
      ['ثالث.txt', 'importBroke'],
      ['مفقود.txt', 'fileMissing'],
    ])
    expect(bugs).toEqual(['onFileImported', 'transfers.importByDialog'])
    expect(wasListTold).toBe(true)
    const broken = outcomes[2]
    if (!broken?.failure) throw new Error('It did not fail.')
    expect(describeFailure(broken.failure, 'ar')).toContain('«ثالث.txt»')
    expect(describeFailure(broken.failure, 'en')).toContain('“ثالث.txt”')
  })
})
