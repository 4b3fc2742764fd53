import { describe, expect, it } from 'vitest'
import { articleFragment } from '../../../../src/services/export/articleFragment.ts'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Line } from '../../../../src/shared/article/inline.ts'
import { defaultDeskSettings } from '../../../../src/shared/desk/deskSettings.ts'
import { fragmentOf, ltr, pageOf, paragraph, rtl, runs, withBlocks } from './samples.ts'

describe('Runs of text', () => {
  it('share the elements of the marks that they share, the outermost first', () => {
    const link = { type: 'link', href: 'https://example.com/' } as const
    expect(
      fragmentOf(
        runs(
          { text: 'قال ' },
          { text: 'سامر', marks: [{ type: 'bold' }, link] },
          { text: ' الحلبي', marks: [link] },
          { text: ' أمس', marks: [{ type: 'italic' }] },
        ),
      ),
    ).toBe(
      '<p dir="rtl">قال <a href="https://example.com/"><strong>سامر</strong> الحلبي</a><em> أمس</em></p>',
    )
  })

  it('keep line breaks within their marks', () => {
    expect(fragmentOf(runs({ text: 'سطر\nآخر', marks: [{ type: 'highlight' }] }))).toBe(
      '<p dir="rtl"><span><mark>سطر<br>آخر</mark></span></p>',
    )
  })

  it('are isolated by <bdi> on the page and by <span> for a CMS, with their direction in both', () => {
    const isolated = runs({ text: 'ETH 2', marks: [{ type: 'bdi', direction: 'ltr' }] })
    expect(pageOf(isolated)).toBe('<p><bdi dir="ltr">ETH 2</bdi></p>')
    expect(fragmentOf(isolated)).toBe('<p dir="rtl"><span dir="ltr">ETH 2</span></p>')
  })

  it('say their language', () => {
    expect(fragmentOf(runs({ text: 'Nature', marks: [{ type: 'language', language: 'en' }] }))).toBe(
      '<p dir="rtl"><span lang="en">Nature</span></p>',
    )
  })

  it('are no link where there is nothing to click', () => {
    expect(
      fragmentOf(
        runs({ text: 'نص' }, { text: ' ', marks: [{ type: 'link', href: 'https://example.com/' }] }),
      ),
    ).toBe('<p dir="rtl">نص </p>')
  })
})

describe('Blocks', () => {
  it('say their direction on the page only where it changes', () => {
    expect(
      pageOf(paragraph(rtl('نص')), paragraph(ltr('text')), {
        type: 'blockquote',
        id: 'q',
        direction: 'ltr',
        blocks: [paragraph(ltr('one')), paragraph(rtl('اثنان'))],
        attribution: null,
      }),
    ).toBe(
      '<p>نص</p>\n<p dir="ltr">text</p>\n<blockquote dir="ltr"><p>one</p>\n<p dir="rtl">اثنان</p></blockquote>',
    )
  })

  it('nest as lists do', () => {
    const inner: Block = {
      type: 'orderedList',
      id: 'o',
      direction: 'rtl',
      start: 3,
      items: [{ blocks: [paragraph(rtl('ثالث'))] }],
    }
    expect(
      fragmentOf({
        type: 'bulletList',
        id: 'l',
        direction: 'rtl',
        items: [{ blocks: [paragraph(rtl('أول')), inner] }, { blocks: [paragraph(ltr('second'))] }],
      }),
    ).toBe(
      '<ul dir="rtl"><li>أول\n<ol start="3"><li>ثالث</li></ol></li>\n<li><p dir="ltr">second</p></li></ul>',
    )
  })

  it('number lists from the right in the digits that the desk chose', () => {
    const item = (line: Line) => ({ blocks: [paragraph(line)] })
    const lists: Block[] = [
      { type: 'orderedList', id: 'o', direction: 'rtl', items: [item(rtl('أول'))] },
      { type: 'orderedList', id: 'p', direction: 'ltr', items: [item(ltr('first'))] },
    ]
    const desk = { ...defaultDeskSettings, writing: { listDigits: 'arabicIndic' as const } }
    for (const write of [articlePage, articleFragment]) {
      const html = write(withBlocks(...lists), desk)
      expect(html).toMatch(/<ol style="list-style-type: arabic-indic"[^>]*><li>أول/)
      expect(html).toContain('<ol dir="ltr"><li>first')
      expect(write({ ...withBlocks(...lists), language: 'fa' }, desk)).toContain('list-style-type: persian')
    }
  })

  it('attribute a quotation outside of what is quoted, and for a CMS inside', () => {
    const quotation: Block = {
      type: 'blockquote',
      id: 'q',
      direction: 'rtl',
      blocks: [paragraph(rtl('قول'))],
      attribution: rtl('قائل'),
    }
    expect(pageOf(quotation)).toBe(
      '<figure class="quotation"><blockquote><p>قول</p></blockquote>\n<figcaption>قائل</figcaption></figure>',
    )
    expect(fragmentOf(quotation)).toBe(
      '<blockquote dir="rtl"><p>قول</p>\n<p><cite>قائل</cite></p></blockquote>',
    )
  })

  it('head the columns and rows of a table', () => {
    const cell = (text: string, header?: true) => ({
      ...(header ? { header } : {}),
      blocks: text === '' ? [] : [paragraph(rtl(text))],
    })
    expect(
      fragmentOf({
        type: 'table',
        id: 't',
        direction: 'rtl',
        rows: [
          { cells: [cell('', true), cell('عدد', true)] },
          { cells: [cell('سنة', true), cell('7')] },
          { cells: [cell('ناقص')] },
        ],
      }),
    ).toBe(
      [
        '<table dir="rtl">',
        '<thead>',
        '<tr><td></td><th scope="col">عدد</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><th scope="row">سنة</th><td>7</td></tr>',
        '<tr><td>ناقص</td><td></td></tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    )
  })

  it('stand for an image with its description, caption and credit', () => {
    const figure: Block = {
      type: 'figure',
      id: 'f',
      direction: 'rtl',
      asset: '',
      alt: 'حديقة',
      credit: 'AFP',
      caption: rtl('الحديقة صباحًا'),
    }
    expect(fragmentOf(figure)).toBe(
      '<figure dir="rtl"><p>حديقة</p>\n<figcaption>الحديقة صباحًا<br><small dir="ltr">AFP</small></figcaption></figure>',
    )
    expect(fragmentOf({ ...figure, alt: '', credit: '', caption: null })).toBe('')
  })
})
