import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyArticle, importArticle } from '../../../../src/services/import/importArticle.ts'
import { exportMany } from '../../../../src/services/publishing/exportMany.ts'
import { chooseFolder } from '../../../../src/services/publishing/exportPlace.ts'
import { defaultFinishing } from '../../../../src/shared/publishing/finishing.ts'
import { expectValue } from '../../../contract/expectValue.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { writeDeskForTest } from '../../../harness/writeDeskForTest.ts'

describe('A folder that a person chose for exports', () => {
  let archive: ReturnType<typeof temporaryStore>
  beforeEach(() => {
    archive = temporaryStore()
  })
  afterEach(() => archive.dispose())

  it('ends an export when it goes away meanwhile, is not made anew, and the summary says so', async () => {
    const { store, folder } = archive
    const [page] = defaultFinishing.profiles
    if (page === undefined) throw new Error('There is no profile.')
    const profiles = [{ ...page, folder: 'site' }]
    writeDeskForTest(store, { finishing: { ...defaultFinishing, profiles } })
    for (let count = 0; count < 5; count++) expectValue(importArticle(store, emptyArticle('ar')))
    const drive = join(folder, 'قرص')
    mkdirSync(drive)
    expectValue(await chooseFolder(store, page.id, drive))

    const result = expectValue(
      await exportMany(store, {
        ids: null,
        profile: page.id,
        isStopped: () => false,
        onProgress({ done }) {
          if (done === 2) rmSync(drive, { recursive: true })
        },
      }),
    )
    expect(result).toMatchObject({
      folder: { name: 'قرص', isChosen: true },
      written: 2,
      isStopped: true,
      failures: [{ failure: { code: 'exportFolderMissing', details: { name: 'قرص' } } }],
    })
    expect(readdirSync(folder)).not.toContain('قرص')
    expect(readdirSync(folder)).not.toContain('exports')
  })
})
