// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchChildren } from '../../../../../src/renderer/publish/preview/patchBody.ts'

const parse = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body

const block = fc.constantFrom(
  '<p>أ</p>',
  '<p>ب</p>',
  '<p dir="ltr">c</p>',
  '<section><h2>ع</h2><p>د</p></section>',
  '<section><h2>ع</h2><p>هـ</p></section>',
  '<section><h2>ع</h2></section>',
  '<ol data-style="list-style-type: arabic-indic"><li>١</li></ol>',
  'نص',
)
const page = fc
  .array(block, { maxLength: 6 })
  .map((blocks) => `<main><article>${blocks.join('\n')}</article></main>`)

const bare = (element: Element) => element.innerHTML.replaceAll(/ style="[^"]*"/g, '')

describe('A previewed page that is changed', () => {
  it('becomes the new page, whatever both are', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const shown = parse('')
        patchChildren(shown, parse(before))
        patchChildren(shown, parse(after))
        expect(bare(shown)).toBe(parse(after).innerHTML)
      }),
    )
  })

  it('keeps every element that is the same, so that only what changed is laid out anew', () => {
    const shown = parse('')
    const paragraphs = (middle: string) =>
      `<main><section><h2>أ</h2><p>ب</p></section><section><h2>ج</h2><p>${middle}</p><p>د</p></section></main>`
    patchChildren(shown, parse(paragraphs('قديم')))
    const before = [...shown.querySelectorAll('*')]
    patchChildren(shown, parse(paragraphs('جديد')))
    const after = [...shown.querySelectorAll('*')]
    expect(after.filter((element, index) => element !== before[index])).toEqual([])
    expect(shown.textContent).toContain('جديد')
  })

  it('does not touch a list for the digits that it was given', () => {
    const list = '<ol data-style="list-style-type: arabic-indic"><li>١</li></ol><p>أ</p>'
    const shown = parse('')
    patchChildren(shown, parse(list))
    const [before] = shown.children
    expect(before?.getAttribute('style')).toContain('arabic-indic')
    patchChildren(shown, parse(list.replace('أ', 'ب')))
    expect(shown.children[0]).toBe(before)
  })
})
