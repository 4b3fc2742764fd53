import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isNestedDeeper } from '../../../../../src/services/import/docx/isNestedDeeper.ts'
import { openPackage } from '../../../../../src/services/import/docx/openPackage.ts'

const document = strToU8('<document><body>نص</body></document>')

describe('The package of a Word document', () => {
  it.each([0, 6] as const)(
    'is read at the level %s of packing, with a comment behind it or none',
    (level) => {
      const bytes = zipSync({ 'other.xml': strToU8('<x/>'), 'word/document.xml': [document, { level }] })
      const parts = openPackage(bytes)
      expect(parts instanceof Map && parts.get('word/document.xml')?.documentElement?.textContent).toBe('نص')
      const commented = new Uint8Array([...bytes, ...strToU8('comment')])
      commented[bytes.length - 2] = 7
      expect(openPackage(commented)).toBeInstanceOf(Map)
    },
  )

  it('is broken wherever it is cut off, and none where no document is in it', () => {
    const bytes = zipSync({ 'word/document.xml': document })
    for (let length = 0; length < bytes.length; length++)
      expect(openPackage(bytes.slice(0, length))).toBe('broken')
    expect(openPackage(zipSync({ 'a.xml': document }))).toBe('none')
  })

  it('may hold the replacement character, as texts do that came through a wrong encoding', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<document>نص\ufffd</document>') })
    const parts = openPackage(bytes)
    expect(parts instanceof Map && parts.get('word/document.xml')?.documentElement?.textContent).toBe(
      'نص\ufffd',
    )
  })
})

describe('The nesting of XML', () => {
  it.each([
    ['<a><b><c/></b><b/></a>', false],
    ['<a><b><c></c></b></a>', true],
    ['<a t="/>"><b u=\'>/\'><c/></b></a>', false],
    ['<a t="/>"><b t="/>"><c t="/>"></c></b></a>', true],
    ['<?x <a><a><a>?><a><!-- <a><a> --><![CDATA[<a><a><a>]]></a>', false],
    ['<a><b><c', true],
  ])('is told without parsing: %s', (text, isDeeper) => {
    expect(isNestedDeeper(text, 2)).toBe(isDeeper)
  })
})
