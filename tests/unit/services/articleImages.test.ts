import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkImage } from '../../../src/services/assets/checkImage.ts'
import { readArticle } from '../../../src/services/export/readArticle.ts'
import { renderArticle } from '../../../src/services/export/renderArticle.ts'
import { emptyArticle, importArticle } from '../../../src/services/import/importArticle.ts'
import type { ImportedArticle } from '../../../src/services/import/importedArticle.ts'
import { readArticleFile } from '../../../src/services/import/readArticleFile.ts'
import { expectValue } from '../../contract/expectValue.ts'
import { type SampleImage, sampleImage, sampleImageId } from '../../harness/sampleImages.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

let one: ReturnType<typeof temporaryStore>
let other: ReturnType<typeof temporaryStore>
beforeEach(() => {
  one = temporaryStore()
  other = temporaryStore()
})
afterEach(() => {
  one.dispose()
  other.dispose()
})

/** An article with a figure for each image. */
function illustrated(...names: SampleImage[]): ImportedArticle {
  const empty = emptyArticle('ar')
  const figures = names.map((name) => ({
    type: 'figure' as const,
    attrs: { asset: sampleImageId(name), alt: `وصف ${name}`, credit: 'سلمى الأتاسي' },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'بوابة الحديقة' }] }],
  }))
  const images = names.map((name) => ({
    ...expectValue(checkImage(name, sampleImage(name))),
    bytes: sampleImage(name),
  }))
  return {
    ...empty,
    document: { type: 'doc', content: [...(empty.document.content ?? []), ...figures] },
    images,
  }
}

const exported = (store: typeof one, id: string, format: 'json' | 'html' | 'fragment') =>
  renderArticle(expectValue(readArticle(store.store, id, true)), format).bytes
const imported = (store: typeof one, name: string, bytes: Uint8Array) =>
  expectValue(importArticle(store.store, expectValue(readArticleFile(name, bytes)))).id
const stored = ({ store }: typeof one) =>
  store.reader
    .prepare<[], { id: string; bytes: Uint8Array }>('SELECT id, bytes FROM assets ORDER BY id')
    .all()

describe('the images of an article', () => {
  it('go along as JSON and as a page, and are the same in another archive', () => {
    const { id } = expectValue(importArticle(one.store, illustrated('png', 'jpeg', 'png')))
    for (const format of ['json', 'html'] as const) {
      const copy = imported(other, `piece.${format}`, exported(one, id, format))
      expect(stored(other).map((row) => row.id)).toEqual([sampleImageId('png'), sampleImageId('jpeg')].sort())
      const given = expectValue(readArticle(one.store, id, true))
      const read = expectValue(readArticle(other.store, copy, true))
      expect({ ...read, id, createdAt: '', updatedAt: '' }).toEqual({
        ...given,
        createdAt: '',
        updatedAt: '',
      })
    }
  })

  it('stand in a page and in a fragment, described, with caption and credit', () => {
    const { id } = expectValue(importArticle(one.store, illustrated('gif')))
    const address = `data:image/gif;base64,${Buffer.from(sampleImage('gif')).toString('base64')}`
    expect(new TextDecoder().decode(exported(one, id, 'fragment'))).toContain(
      `<figure dir="rtl"><img src="${address}" alt="وصف gif" width="3" height="5">\n` +
        '<figcaption>بوابة الحديقة<br><small>سلمى الأتاسي</small></figcaption></figure>',
    )
    expect(new TextDecoder().decode(exported(one, id, 'html'))).toContain(
      `<figure class="image"><img src="${address}"`,
    )
  })

  it('are stored once, however many articles show them', () => {
    importArticle(one.store, illustrated('png'))
    importArticle(one.store, illustrated('png', 'gif'))
    expect(stored(one)).toHaveLength(2)
    expect(one.store.reader.prepare('SELECT count(*) AS n FROM asset_uses').get()).toEqual({ n: 3 })
  })

  it('are read from any page that has them in itself, and never from elsewhere', () => {
    const data = Buffer.from(sampleImage('webp')).toString('base64')
    const page = `<!doctype html><title>حديقة</title><article><h1>حديقة الماء</h1><p>نص الخبر كله هنا.</p>
      <figure><img src="data:image/png;base64,${data}" alt="بركة"><figcaption>البركة <small>AFP</small></figcaption></figure>
      <img src="https://example.com/spy.png" alt="بعيدة"><img src="data:image/svg+xml;base64,PHN2Zy8+" alt="رسم">
      </article>`
    const id = imported(one, 'page.html', new TextEncoder().encode(page))
    expect(stored(one).map((row) => row.id)).toEqual([sampleImageId('webp')])
    const { assets } = expectValue(readArticle(one.store, id))
    expect(assets).toMatchObject([{ mediaType: 'image/webp', alt: 'بركة', caption: 'البركة', credit: 'AFP' }])
  })

  it('are refused where the file gives other bytes than it says, and nothing is stored', () => {
    const { id } = expectValue(importArticle(one.store, illustrated('png')))
    const json = JSON.parse(new TextDecoder().decode(exported(one, id, 'json')))
    for (const data of [
      Buffer.from(sampleImage('gif')).toString('base64'),
      '',
      'ليست base64',
      btoa('<svg/>'),
    ]) {
      json.assets[0].data = data
      const reply = readArticleFile('piece.json', new TextEncoder().encode(JSON.stringify(json)))
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'jsonInvalid', details: { field: 'assets/0/data' } },
      })
    }
    delete json.assets[0].data
    const bare = imported(other, 'piece.json', new TextEncoder().encode(JSON.stringify(json)))
    expect(stored(other)).toEqual([])
    const html = new TextDecoder().decode(exported(other, bare, 'fragment'))
    expect(html).toContain('<figure dir="rtl"><p>وصف png</p>')
  })
})
