// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embeddedBytes, htmlImages } from '../../../../../src/renderer/editor/figures/htmlImages.ts'
import { pastedImages } from '../../../../../src/renderer/editor/figures/pastedImages.ts'
import { sampleImage } from '../../../../harness/sampleImages.ts'

const data = `data:image/png;base64,${Buffer.from(sampleImage('png')).toString('base64')}`

describe('the images in HTML', () => {
  it('are those that stand in it and those that are elsewhere, each once, without what only counts readers', () => {
    const html = `<p>نص<img src="${data}"><img src="${data}"></p><figure><img src="https://example.com/a.jpg"></figure>
      <img src="https://example.com/a.jpg"><img src="https://example.com/1.gif" width="1"><img src="//cdn/b.png" hidden>
      <img src="data:image/svg+xml,%3Csvg/%3E"><img><img src="file:///C:/x.png">`
    expect(htmlImages(html, 'rtl')).toEqual({
      embedded: [data],
      elsewhere: ['https://example.com/a.jpg', 'file:///C:/x.png'],
    })
    expect(embeddedBytes(data)).toEqual(sampleImage('png'))
  })

  it('are none where the address holds no base64', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(embeddedBytes(`data:image/png;base64,${words}؟`)).toEqual(new Uint8Array())
      }),
    )
  })
})

describe('the images of a clipboard', () => {
  const image = { name: 'a.png', type: 'image/png' } as File
  const clipboard = (files: File[], texts: Record<string, string> = {}) =>
    ({ files, getData: (type: string) => texts[type] ?? '' }) as unknown as DataTransfer

  it('are taken where nothing else is on it', () => {
    expect(pastedImages(clipboard([image]))).toEqual([image])
    expect(
      pastedImages(clipboard([image], { 'text/html': '<meta><img src="https://example.com/a.png">' })),
    ).toEqual([image])
  })

  it('are left where there is text: Word and spreadsheets add a picture of it', () => {
    expect(pastedImages(clipboard([image], { 'text/plain': 'نص' }))).toEqual([])
    expect(pastedImages(clipboard([image], { 'text/plain': `file:///home/a/${image.name}` }))).toEqual([
      image,
    ])
    expect(pastedImages(clipboard([image], { 'text/html': '<table><tr><td>1</td></tr></table>' }))).toEqual(
      [],
    )
    expect(pastedImages(clipboard([image], { 'application/x-tahrir-blocks+json': '{}' }))).toEqual([])
    expect(pastedImages(clipboard([image, { name: 'a.txt', type: 'text/plain' } as File]))).toEqual([])
    expect(pastedImages(null)).toEqual([])
  })
})
