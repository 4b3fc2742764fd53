import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChosenFile, importFiles } from '../../../../src/renderer/library/importFiles.ts'
import { maximumFileSize } from '../../../../src/shared/contract/transfers.ts'
import { openClient } from '../openClient.ts'

const file = (name: string, ...parts: BlobPart[]): ChosenFile => ({
  file: new File(parts, name),
  isFolder: false,
})

describe('importing files', () => {
  let opened: ReturnType<typeof openClient>
  beforeEach(() => {
    opened = openClient()
  })
  afterEach(() => opened.dispose())

  it('brings in what can be brought in and says of each other file why not', async () => {
    const results = await importFiles(opened.client, [
      file('خبر.txt', 'وزارة التعليم تعلن موعد الامتحانات\nأعلنت الوزارة اليوم موعد امتحانات الفصل الثاني.'),
      file('فارغ.txt'),
      { file: new File([], 'مجلد'), isFolder: true },
      file('صورة.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1])),
    ])
    expect(
      results.map((result) => ('failure' in result ? result.failure.code : result.imported.headline)),
    ).toEqual(['وزارة التعليم تعلن موعد الامتحانات', 'fileEmpty', 'fileIsFolder', 'fileNotText'])
    expect(results.map(({ name }) => name)).toEqual(['خبر.txt', 'فارغ.txt', 'مجلد', 'صورة.txt'])
    const listed = await opened.client.call('articles.list', {})
    expect(listed.ok && listed.value.total).toBe(1)
  })

  it('does not read a file that is larger than the limit', async () => {
    const tooLarge = file('كبير.txt', new Uint8Array(maximumFileSize + 1))
    tooLarge.file.arrayBuffer = () => Promise.reject(new Error('was read'))
    const [result] = await importFiles(opened.client, [tooLarge])
    expect(result).toMatchObject({ failure: { code: 'fileTooLarge', details: { limit: maximumFileSize } } })
  })

  it('says so of a file that vanished between choosing and reading', async () => {
    const gone = file('محذوف.txt', 'نص')
    gone.file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    const [result] = await importFiles(opened.client, [gone])
    expect(result).toMatchObject({ name: 'محذوف.txt', failure: { code: 'fileUnreadable' } })
  })
})
