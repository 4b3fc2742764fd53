import { expect, it, vi } from 'vitest'
import { pageMetadata } from '../../../../../src/services/import/html/pageMetadata.ts'
import { parseHtml } from '../../../../../src/services/import/html/parseHtml.ts'
import { readPage } from '../../../../../src/services/import/html/readPage.ts'

function treeOf(html: string) {
  const document = parseHtml(html)
  if (document === null) throw new Error('The page is too complex.')
  return document
}

it('The text of a page is gathered no oftener for many advertisements than for one', () => {
  const gathered = (count: number) => {
    const document = treeOf(
      `<html lang="ar"><h1>عنوان</h1><p>نص الخبر الطويل هنا</p>${'<div class="ad">إ</div>'.repeat(count)}`,
    )
    const text = vi.spyOn(document, 'textContent', 'get')
    const { blocks } = readPage(document, document, false, new Set())
    expect(JSON.stringify(blocks)).toContain('نص الخبر')
    return text.mock.calls.length
  }
  expect(gathered(200)).toBe(gathered(1))
})

it('Of several descriptions of a page the first counts, and one by the plain name before all others', () => {
  const { metadata, title } = pageMetadata(
    treeOf(
      `<meta property="og:description" content="ثالث"><meta name="description" content=" "><meta name="description" content="أول"><meta name="description" content="ثان"><title>عنوان</title>`,
    ),
  )
  expect([metadata.description, title]).toEqual(['أول', 'عنوان'])
})
