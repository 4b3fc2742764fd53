import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../../../src/services/export/fontFaces.ts'

const count = (content: string) => fontFaces(content, ['noto-naskh-arabic']).match(/@font-face/g)?.length ?? 0

describe('Fonts inside an exported page', () => {
  it('are the Latin and the Arabic letters for an Arabic text', () => {
    const css = fontFaces('<p>«أخبار» Reuters</p>', ['noto-naskh-arabic'])
    expect(css.match(/@font-face/g)).toHaveLength(2)
    expect(css).toContain('unicode-range: U+0000-00FF')
    expect(css).toContain('U+0600-06FF')
    expect(css).toMatch(/url\(data:font\/woff2;base64,d09GMg[\w+/=]+\)/)
  })

  it('are the Latin letters alone for a Latin text, even with a bidi mark in it', () => {
    expect(count('<p>Reuters said\u200e</p>')).toBe(1)
  })

  it('take the extended Latin letters along where a name needs them', () => {
    expect(count('<p>Škoda, Erdoğan</p>')).toBe(2)
    expect(count('<p>Škoda أخبار</p>')).toBe(3)
  })
})
