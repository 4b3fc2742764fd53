import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/services/import/decodeText.ts'
import { maximumFileSize } from '../../../../src/shared/contract/transfers.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'
import { encodings, windows1256 } from './encodings.ts'

const code = (bytes: Uint8Array | number[] | string) => {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
  const reply = decodeText('a.txt', given)
  return reply.ok ? `text: ${reply.value}` : reply.error.code
}

/** Words of every shape that both Unicode and Windows-1256 can write. */
const word = fc.constantFrom(
  ...'قال الوزير إنّ المفاوضات مستمرّة، وأضاف: «لن نتراجع»؛ مؤكدًا الأرقام؟ پاريس گلف ٹيم élysée Reuters cœur "quoted" – … ‘x’ 10,000 3.5% 2024'.split(
    ' ',
  ),
)
const newline = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\r', '\t')
const article = fc
  .array(fc.tuple(word, newline), { maxLength: 40 })
  .map((words) => ['قال', ' ', 'الوزير', ' ', ...words.flat()].join(''))
const everyEnding = fc.constantFrom('\u0085', '\u2028', '\u2029', '\v', '\f', ' ')
const unicodeArticle = fc
  .array(fc.tuple(fc.oneof(word, fc.constantFrom('٢٣', '\u2067x\u2069', '۱۴', 'ﷺ', 'علی')), everyEnding), {
    minLength: 1,
  })
  .map((words) => `قال ${words.flat().join('')}`)

describe('decodeText', () => {
  for (const [name, encode] of Object.entries(encodings)) {
    it(`reads what is written in ${name}`, () => {
      fc.assert(
        fc.property(article, (text) => {
          expect(decodeText('a.txt', encode(text))).toEqual({ ok: true, value: text })
        }),
        { numRuns: 300 },
      )
    })

    if (name === 'Windows-1256') continue
    it(`reads every line ending and sign of Unicode in ${name}`, () => {
      fc.assert(
        fc.property(unicodeArticle, (text) => {
          expect(decodeText('a.txt', encode(text))).toEqual({ ok: true, value: text })
        }),
        { numRuns: 300 },
      )
    })
  }

  it.each(['قال', 'ا', 'a', 'é', 'خبر\n', '1'])(
    'reads even so little as «%s» in UTF-8 and UTF-16',
    (text) => {
      for (const [name, encode] of Object.entries(encodings)) {
        if (name !== 'Windows-1256')
          expect(decodeText('a.txt', encode(text))).toEqual({ ok: true, value: text })
      }
    },
  )

  it('reads other scripts in UTF-8', () => {
    for (const text of ['Новости дня', '新闻', 'ข่าววันนี้', '🔴 عاجل', 'ᚠᚢᚦ']) {
      expect(code(text)).toBe(`text: ${text}`)
    }
  })

  it('reads French and curly quotes from Windows-1256', () => {
    const text = '“Le café est fermé” – l’élysée'
    expect(code([...windows1256(text)])).toBe(`text: ${text}`)
  })

  it('shows U+FFFD where UTF-8 is damaged, as at the end of a file that was cut off', () => {
    const bytes = new TextEncoder().encode('قال الوزير إن المفاوضات مستمرة منذ شهر')
    expect(code([...bytes.slice(0, -1)])).toBe('text: قال الوزير إن المفاوضات مستمرة منذ شه\ufffd')
  })

  it('reads UTF-16 that was cut off within a character', () => {
    const bytes = encodings['UTF-16 LE with a mark']('قال الوزير إن المفاوضات مستمرة منذ شهر')
    expect(code([...bytes.slice(0, -1)])).toBe('text: قال الوزير إن المفاوضات مستمرة منذ شه\ufffd')
  })

  it('bears a stray control character and the end mark of DOS', () => {
    const text = `${'خبر '.repeat(60)}\u0002عاجل\u001a`
    expect(code(text)).toBe(`text: ${text}`)
  })

  it.each([
    ['nothing', []],
    ['spaces and line breaks', ' \n\r\n\t'],
    ['a byte order mark', [0xef, 0xbb, 0xbf]],
    ['a byte order mark of UTF-16', [0xff, 0xfe]],
    ['a mark and a line break in UTF-16', [0xfe, 0xff, 0, 10]],
    ['a line break in UTF-16 without a mark', [10, 0]],
    ['invisible characters', '\u200f\u200b \u00ad'],
  ])('finds a file of %s empty', (_what, bytes) => {
    expect(code(bytes)).toBe('fileEmpty')
  })

  it.each([
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['a ZIP', [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]],
    ['a PDF, though its beginning is text', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj'],
    ['RTF, though all of it is text', '{\\rtf1\\ansi\\ansicpg1256 \\rtlch text}'],
    ['text with a NUL', 'قال\u0000الوزير'],
    ['control characters', [1, 2, 3, 4, 5]],
    ['text full of control characters', 'a\u0001b\u0002c\u0003d\u0004'],
    [
      'German in Windows-1252',
      [...'M\u00fcnchen: gr\u00f6\u00dfte Brücke wieder ge\u00f6ffnet'].map((c) => c.charCodeAt(0)),
    ],
    ['symbols', [0xa7, 0xb1, 0xb6, 0xa4, 0xa9, 0xae, 0xac]],
  ])('does not take %s for text', (_what, bytes) => {
    expect(code(bytes)).toBe('fileNotText')
  })

  it('does not take random bytes for text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 300, maxLength: 2000 }), (bytes) => {
        fc.pre(new Set(bytes).size > 100)
        expect(code([...bytes])).toBe('fileNotText')
      }),
    )
  })

  it('does not take Arabic in ISO 8859-6 for Windows-1256', () => {
    // The letters of U+0621–U+064A stand at 0xC1–0xEA there.
    const bytes = [...'قال المتحدث إن العمل مستمر ولن يتوقف قبل نهاية العام'].map((character) =>
      character === ' ' ? 0x20 : (character.codePointAt(0) as number) - 0x621 + 0xc1,
    )
    expect(code(bytes)).toBe('fileNotText')
  })

  it('names the file and the limit where it is too large', () => {
    expect(decodeText('كبير.txt', new Uint8Array(maximumFileSize + 1))).toMatchObject({
      ok: false,
      error: { code: 'fileTooLarge', details: { name: 'كبير.txt', limit: maximumFileSize } },
    })
  })

  it.each([
    ['UTF-8', 60_000],
    ['UTF-16 BE', 20_000],
    ['UTF-16 LE with a mark', 20_000],
    ['Windows-1256', 2000],
  ] as const)('reads a file near the limit in %s, in time in proportion to its input', (name, largest) => {
    const lines = (size: number) => 'قال الوزير إن المفاوضات مستمرة\n'.repeat(size)
    const ratio = growth(
      (size) => encodings[name](lines(size)),
      largest,
      (bytes) => {
        if (!decodeText('a.txt', bytes).ok) throw new Error('the input is not read')
      },
    )
    expect(ratio).toBeLessThan(clearlyBelowQuadratic)
    const text = lines(250_000)
    const reply = decodeText('a.txt', encodings[name](text))
    expect(reply.ok && reply.value === text).toBe(true)
  })
})
